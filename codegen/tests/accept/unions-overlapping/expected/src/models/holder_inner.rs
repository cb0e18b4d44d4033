use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HolderInner {
    /// `boolean`
    Boolean(bool),
    /// `value`
    Value(super::HolderInnerValue),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for HolderInner {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Boolean,
            json::Shape::AnyOf(
                &[json::Shape::String, json::Shape::List(&json::Shape::Integer)],
            ),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Boolean),
                1 => raw.try_read().map(Self::Value),
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

impl json::Write for HolderInner {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Boolean(value) => json::Write::write(value, writer),
            Self::Value(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<bool> for HolderInner {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<super::HolderInnerValue> for HolderInner {
    #[inline]
    fn from(value: super::HolderInnerValue) -> Self {
        Self::Value(value)
    }
}

json::bridge!(HolderInner);
