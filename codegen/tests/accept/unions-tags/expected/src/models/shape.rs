use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// [`Circle`](super::Circle), where `form` is `circle`.
    Circle(super::Circle),
    /// [`Circle`](super::Circle), where `form` is `disc`.
    Disc(super::Circle),
    /// [`Square`](super::Square), where `form` is `square`.
    Square(super::Square),
    /// [`Open`](super::Open), where `form` is `open`.
    Open(super::Open),
    /// [`Self_`](super::Self_), where `form` is `self`.
    Self_(super::Self_),
    /// [`Nested`](super::Nested), where `form` is `nested`.
    Nested(Box<super::Nested>),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Shape {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("form")?.as_deref() {
            Some("circle") => json::Read::read(reader.tagged("form")).map(Self::Circle),
            Some("disc") => json::Read::read(reader.tagged("form")).map(Self::Disc),
            Some("square") => json::Read::read(reader.tagged("form")).map(Self::Square),
            Some("open") => json::Read::read(reader.tagged("form")).map(Self::Open),
            Some("self") => json::Read::read(reader).map(Self::Self_),
            Some("nested") => json::Read::read(reader.tagged("form")).map(Self::Nested),
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
            Self::Circle(value) => json::write_tagged(value, "form", "circle", writer),
            Self::Disc(value) => json::write_tagged(value, "form", "disc", writer),
            Self::Square(value) => json::write_tagged(value, "form", "square", writer),
            Self::Open(value) => json::write_tagged(value, "form", "open", writer),
            Self::Self_(value) => json::Write::write(value, writer),
            Self::Nested(value) => json::write_tagged(value, "form", "nested", writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Square> for Shape {
    #[inline]
    fn from(value: super::Square) -> Self {
        Self::Square(value)
    }
}

impl From<super::Open> for Shape {
    #[inline]
    fn from(value: super::Open) -> Self {
        Self::Open(value)
    }
}

impl From<super::Self_> for Shape {
    #[inline]
    fn from(value: super::Self_) -> Self {
        Self::Self_(value)
    }
}

impl From<super::Nested> for Shape {
    #[inline]
    fn from(value: super::Nested) -> Self {
        Self::Nested(Box::new(value))
    }
}

json::bridge!(Shape);
