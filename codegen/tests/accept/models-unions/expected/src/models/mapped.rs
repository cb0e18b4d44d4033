use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Mapped {
    /// [`Cat`](super::Cat), where `kind` is `cat` or `kitten`.
    Cat(super::Cat),
    /// [`Dog`](super::Dog), where `kind` is `dog`.
    Dog(super::Dog),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Mapped {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("kind")?.as_deref() {
            Some("cat" | "kitten") => json::Read::read(reader).map(Self::Cat),
            Some("dog") => json::Read::read(reader).map(Self::Dog),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Mapped {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Cat(value) => json::Write::write(value, writer),
            Self::Dog(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Cat> for Mapped {
    #[inline]
    fn from(value: super::Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<super::Dog> for Mapped {
    #[inline]
    fn from(value: super::Dog) -> Self {
        Self::Dog(value)
    }
}

json::bridge!(Mapped);
