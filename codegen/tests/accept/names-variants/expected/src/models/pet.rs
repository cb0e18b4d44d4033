use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// [`Cat`](super::Cat), where `kind` is `feline`.
    Feline(super::Cat),
    /// [`Dog`](super::Dog), where `kind` is `canine`.
    Canine(super::Dog),
    /// [`Snake`](Snake), where `kind` is `noodle`.
    Snake(Snake),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Pet {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("kind")?.as_deref() {
            Some("feline") => json::Read::read(reader).map(Self::Feline),
            Some("canine") => json::Read::read(reader).map(Self::Canine),
            Some("noodle") => json::Read::read(reader).map(Self::Snake),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Pet {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Feline(value) => json::Write::write(value, writer),
            Self::Canine(value) => json::Write::write(value, writer),
            Self::Snake(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Cat> for Pet {
    #[inline]
    fn from(value: super::Cat) -> Self {
        Self::Feline(value)
    }
}

impl From<super::Dog> for Pet {
    #[inline]
    fn from(value: super::Dog) -> Self {
        Self::Canine(value)
    }
}

impl From<Snake> for Pet {
    #[inline]
    fn from(value: Snake) -> Self {
        Self::Snake(value)
    }
}

json::bridge!(Pet);

/// The schema `Snake`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Snake {
    /// Always `noodle`.
    pub kind: SnakeKind,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Snake {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: SnakeKind::Noodle,
            ..json::Read::blank()
        }
    }
}

impl Default for Snake {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Snake {
    kind: required "kind",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnakeKind {
    /// `noodle`
    Noodle,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(SnakeKind {
    Noodle = "noodle",
});
