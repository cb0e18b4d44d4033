use crate::runtime::json;

/// One of some known types, or another that the server may add.
///
/// A change of `BookCover` (RFC 7396): what is not set stays as it is, and null removes what is there. Wherever this is asked for, `BookCover` can be given too.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BookCoverPatch {
    /// `Image`
    Image(super::ImagePatch),
    /// `string`
    String(String),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for BookCoverPatch {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::ImagePatch as json::Read>::PROPERTIES),
            json::Shape::String,
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Image),
                1 => raw.try_read().map(Self::String),
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

impl json::Write for BookCoverPatch {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Image(value) => json::Write::write(value, writer),
            Self::String(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::ImagePatch> for BookCoverPatch {
    #[inline]
    fn from(value: super::ImagePatch) -> Self {
        Self::Image(value)
    }
}

impl From<String> for BookCoverPatch {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for BookCoverPatch {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<super::BookCover> for BookCoverPatch {
    #[inline]
    fn from(value: super::BookCover) -> Self {
        match value {
            super::BookCover::Image(value) => Self::Image(value.into()),
            super::BookCover::String(value) => Self::String(value),
            super::BookCover::Unknown(value) => Self::Unknown(value),
        }
    }
}

json::bridge!(BookCoverPatch);
