use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// [`MixedString`](super::MixedString).
    String(super::MixedString),
    /// [`MixedInteger`](super::MixedInteger).
    Integer(super::MixedInteger),
    /// `true` or `false`.
    Boolean(bool),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Mixed {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::OneOf(&["auto", "none"]),
            json::Shape::Integer,
            json::Shape::Boolean,
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::String),
                1 => raw.try_read().map(Self::Integer),
                2 => raw.try_read().map(Self::Boolean),
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

impl json::Write for Mixed {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::String(value) => json::Write::write(value, writer),
            Self::Integer(value) => json::Write::write(value, writer),
            Self::Boolean(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::MixedString> for Mixed {
    #[inline]
    fn from(value: super::MixedString) -> Self {
        Self::String(value)
    }
}

impl From<super::MixedInteger> for Mixed {
    #[inline]
    fn from(value: super::MixedInteger) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for Mixed {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

json::bridge!(Mixed);
