use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// [`Oval`](super::Oval), where `kind` is `circle` or `ellipse`.
    Oval(super::Oval),
    /// [`Square`](super::Square), where `kind` is `square`.
    Square(super::Square),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Shape {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("kind")?.as_deref() {
            Some("circle" | "ellipse") => json::Read::read(reader).map(Self::Oval),
            Some("square") => json::Read::read(reader).map(Self::Square),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Shape {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Oval(value) => json::Write::write(value, writer),
            Self::Square(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Oval> for Shape {
    #[inline]
    fn from(value: super::Oval) -> Self {
        Self::Oval(value)
    }
}

impl From<super::Square> for Shape {
    #[inline]
    fn from(value: super::Square) -> Self {
        Self::Square(value)
    }
}

json::bridge!(Shape);
