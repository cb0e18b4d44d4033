use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// [`Pet`](super::Pet), where `kind` is `Pet`.
    Pet(super::Pet),
    /// [`Cow`](super::Cow), where `kind` is `Cow`.
    Cow(super::Cow),
    /// [`Beast`](super::Beast), where `kind` is `Beast`.
    Beast(super::Beast),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Animal {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        match raw.discriminator("kind").as_deref() {
            Some("Pet") => raw.read_tagged("kind").map(Self::Pet),
            Some("Cow") => raw.read_tagged("kind").map(Self::Cow),
            Some("Beast") => raw.read().map(Self::Beast),
            _ => {
                match raw.try_read() {
                    Some(value) => Ok(Self::Beast(value)),
                    None => raw.unknown(&[json::Shape::Map]).map(Self::Unknown),
                }
            }
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
            Self::Pet(value) => json::write_tagged(value, "kind", "Pet", writer),
            Self::Cow(value) => json::write_tagged(value, "kind", "Cow", writer),
            Self::Beast(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Pet> for Animal {
    #[inline]
    fn from(value: super::Pet) -> Self {
        Self::Pet(value)
    }
}

impl From<super::Cow> for Animal {
    #[inline]
    fn from(value: super::Cow) -> Self {
        Self::Cow(value)
    }
}

impl From<super::Beast> for Animal {
    #[inline]
    fn from(value: super::Beast) -> Self {
        Self::Beast(value)
    }
}

json::bridge!(Animal);
