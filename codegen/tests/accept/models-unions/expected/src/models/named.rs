use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Named {
    /// [`Cat`](super::Cat), where `kind` is `Cat`.
    Cat(super::Cat),
    /// [`Dog`](super::Dog), where `kind` is `Dog`.
    Dog(super::Dog),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Named {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("kind")?.as_deref() {
            Some("Cat") => json::Read::read(reader).map(Self::Cat),
            Some("Dog") => json::Read::read(reader).map(Self::Dog),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Named {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Cat(value) => json::Write::write(value, writer),
            Self::Dog(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Cat> for Named {
    #[inline]
    fn from(value: super::Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<super::Dog> for Named {
    #[inline]
    fn from(value: super::Dog) -> Self {
        Self::Dog(value)
    }
}

json::bridge!(Named);
