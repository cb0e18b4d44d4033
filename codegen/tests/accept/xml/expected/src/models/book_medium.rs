use crate::runtime::{json, xml};

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BookMedium {
    /// [`Paper`](super::Paper).
    Paper(super::Paper),
    /// [`Film`](super::Film).
    Film(super::Film),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for BookMedium {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::Paper as json::Read>::PROPERTIES),
            json::Shape::Object(<super::Film as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Paper),
                1 => raw.try_read().map(Self::Film),
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

impl json::Write for BookMedium {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Paper(value) => json::Write::write(value, writer),
            Self::Film(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Paper> for BookMedium {
    #[inline]
    fn from(value: super::Paper) -> Self {
        Self::Paper(value)
    }
}

impl From<super::Film> for BookMedium {
    #[inline]
    fn from(value: super::Film) -> Self {
        Self::Film(value)
    }
}

impl xml::Described for BookMedium {
    const SHAPE: xml::Shape = xml::Shape::OneOf(
        &[xml::Shape::of::<super::Paper>(), xml::Shape::of::<super::Film>()],
    );
}

json::bridge!(BookMedium);
