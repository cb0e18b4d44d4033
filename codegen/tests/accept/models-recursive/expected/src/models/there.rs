use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum There {
    /// [`Here`](super::Here).
    Here(Box<super::Here>),
    /// An integer.
    Integer(i64),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for There {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::AnyOf(
                &[
                    json::Shape::AnyOf(&[json::Shape::Any, json::Shape::Integer]),
                    json::Shape::String,
                ],
            ),
            json::Shape::Integer,
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Here),
                1 => raw.try_read().map(Self::Integer),
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

impl json::Write for There {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Here(value) => json::Write::write(value, writer),
            Self::Integer(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Here> for There {
    #[inline]
    fn from(value: super::Here) -> Self {
        Self::Here(Box::new(value))
    }
}

impl From<i64> for There {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<&str> for There {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Here(Box::new(value.into()))
    }
}

impl From<i32> for There {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

json::bridge!(There);
