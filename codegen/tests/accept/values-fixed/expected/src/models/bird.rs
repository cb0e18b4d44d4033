use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Bird {
    /// [`Sparrow`](super::Sparrow), where `kind` is `sparrow`.
    Sparrow(super::Sparrow),
    /// [`Goose`](super::Goose), where `kind` is `goose`.
    Goose(super::Goose),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Bird {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("kind")?.as_deref() {
            Some("sparrow") => json::Read::read(reader).map(Self::Sparrow),
            Some("goose") => json::Read::read(reader).map(Self::Goose),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Bird {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Sparrow(value) => json::Write::write(value, writer),
            Self::Goose(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Sparrow> for Bird {
    #[inline]
    fn from(value: super::Sparrow) -> Self {
        Self::Sparrow(value)
    }
}

impl From<super::Goose> for Bird {
    #[inline]
    fn from(value: super::Goose) -> Self {
        Self::Goose(value)
    }
}

json::bridge!(Bird);
