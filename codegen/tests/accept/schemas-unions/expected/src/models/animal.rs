use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// [`Cat`](super::Cat), where `species` is `cat`.
    Cat(super::Cat),
    /// [`Dog`](super::Dog), where `species` is `Dog`.
    Dog(super::Dog),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Animal {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("species")?.as_deref() {
            Some("cat") => json::Read::read(reader).map(Self::Cat),
            Some("Dog") => json::Read::read(reader).map(Self::Dog),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Animal {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Cat(value) => json::Write::write(value, writer),
            Self::Dog(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Cat> for Animal {
    #[inline]
    fn from(value: super::Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<super::Dog> for Animal {
    #[inline]
    fn from(value: super::Dog) -> Self {
        Self::Dog(value)
    }
}

json::bridge!(Animal);
