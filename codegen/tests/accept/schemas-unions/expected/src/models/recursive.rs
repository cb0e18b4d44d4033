use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Recursive {
    /// An integer.
    Integer(i64),
    /// A list of [`Recursive`](Recursive).
    RecursiveList(Vec<Recursive>),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Recursive {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Integer,
            json::Shape::List(
                &json::Shape::AnyOf(
                    &[json::Shape::Integer, json::Shape::List(&json::Shape::Any)],
                ),
            ),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Integer),
                1 => raw.try_read().map(Self::RecursiveList),
                _ => None,
            };
            if let Some(value) = value {
                return Ok(value);
            }
        }
        raw.unknown(SHAPES).map(Self::Unknown)
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Recursive {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Integer(value) => json::Write::write(value, writer),
            Self::RecursiveList(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<i64> for Recursive {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<Recursive>> for Recursive {
    #[inline]
    fn from(value: Vec<Recursive>) -> Self {
        Self::RecursiveList(value)
    }
}

impl From<i32> for Recursive {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl<T: Into<Recursive>, const N: usize> From<[T; N]> for Recursive {
    #[inline]
    fn from(value: [T; N]) -> Self {
        Self::RecursiveList(value.into_iter().map(Into::into).collect())
    }
}

json::bridge!(Recursive);
