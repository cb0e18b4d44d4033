use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HolderInline {
    /// An integer.
    Integer(i64),
    /// [`HolderInlineObject`](super::HolderInlineObject).
    Object(super::HolderInlineObject),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for HolderInline {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Integer,
            json::Shape::Object(<super::HolderInlineObject as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Integer),
                1 => raw.try_read().map(Self::Object),
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

impl json::Write for HolderInline {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Integer(value) => json::Write::write(value, writer),
            Self::Object(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<i64> for HolderInline {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for HolderInline {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<super::HolderInlineObject> for HolderInline {
    #[inline]
    fn from(value: super::HolderInlineObject) -> Self {
        Self::Object(value)
    }
}

json::bridge!(HolderInline);
