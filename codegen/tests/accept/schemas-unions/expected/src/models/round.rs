use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Round {
    /// [`Circle`](super::Circle), where `form` is `circle`.
    Circle(super::Circle),
    /// [`Oval`](super::Oval), where `form` is `oval`.
    Oval(super::Oval),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Round {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("form")?.as_deref() {
            Some("circle") => json::Read::read(reader).map(Self::Circle),
            Some("oval") => json::Read::read(reader).map(Self::Oval),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Round {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Circle(value) => json::Write::write(value, writer),
            Self::Oval(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Circle> for Round {
    #[inline]
    fn from(value: super::Circle) -> Self {
        Self::Circle(value)
    }
}

impl From<super::Oval> for Round {
    #[inline]
    fn from(value: super::Oval) -> Self {
        Self::Oval(value)
    }
}

json::bridge!(Round);
