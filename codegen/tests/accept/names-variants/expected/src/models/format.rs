use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Format {
    /// [`FormatVersion1`](super::FormatVersion1).
    Version1(super::FormatVersion1),
    /// [`FormatVersion2`](super::FormatVersion2).
    Version2(super::FormatVersion2),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Format {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Tagged(
                <super::FormatVersion1 as json::Read>::PROPERTIES,
                &[("version", "1")],
            ),
            json::Shape::Tagged(
                <super::FormatVersion2 as json::Read>::PROPERTIES,
                &[("version", "2")],
            ),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Version1),
                1 => raw.try_read().map(Self::Version2),
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

impl json::Write for Format {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Version1(value) => json::Write::write(value, writer),
            Self::Version2(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::FormatVersion1> for Format {
    #[inline]
    fn from(value: super::FormatVersion1) -> Self {
        Self::Version1(value)
    }
}

impl From<super::FormatVersion2> for Format {
    #[inline]
    fn from(value: super::FormatVersion2) -> Self {
        Self::Version2(value)
    }
}

json::bridge!(Format);
