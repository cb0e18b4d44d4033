use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum From {
    /// Text.
    String(String),
    /// An integer.
    Integer(i64),
    /// [`Box`](super::Box).
    Box(super::Box),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for From {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::String,
            json::Shape::Integer,
            json::Shape::Object(<super::Box as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::String),
                1 => raw.try_read().map(Self::Integer),
                2 => raw.try_read().map(Self::Box),
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

impl json::Write for From {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::String(value) => json::Write::write(value, writer),
            Self::Integer(value) => json::Write::write(value, writer),
            Self::Box(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl ::std::convert::From<String> for From {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl ::std::convert::From<i64> for From {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl ::std::convert::From<super::Box> for From {
    #[inline]
    fn from(value: super::Box) -> Self {
        Self::Box(value)
    }
}

impl ::std::convert::From<&str> for From {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl ::std::convert::From<i32> for From {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

json::bridge!(From);
