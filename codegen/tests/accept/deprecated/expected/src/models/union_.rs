use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[deprecated]
pub enum OldUnion {
    /// Text.
    String(String),
    /// [`Old`](super::Old).
    Old(super::Old),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for OldUnion {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::String,
            json::Shape::Object(<super::Old as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::String),
                1 => raw.try_read().map(Self::Old),
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

impl json::Write for OldUnion {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::String(value) => json::Write::write(value, writer),
            Self::Old(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<String> for OldUnion {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<super::Old> for OldUnion {
    #[inline]
    fn from(value: super::Old) -> Self {
        Self::Old(value)
    }
}

impl From<&str> for OldUnion {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

json::bridge!(OldUnion);
