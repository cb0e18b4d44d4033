use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum U {
    /// [`X`](super::X), where `type` is `a`.
    A(super::X),
    /// [`X`](super::X), where `type` is `b`.
    B(super::X),
    /// [`Y`](super::Y), where `type` is `c`.
    C(super::Y),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for U {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("type")?.as_deref() {
            Some("a") => json::Read::read(reader.tagged("type")).map(Self::A),
            Some("b") => json::Read::read(reader.tagged("type")).map(Self::B),
            Some("c") => json::Read::read(reader.tagged("type")).map(Self::C),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for U {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::A(value) => json::write_tagged(value, "type", "a", writer),
            Self::B(value) => json::write_tagged(value, "type", "b", writer),
            Self::C(value) => json::write_tagged(value, "type", "c", writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Y> for U {
    #[inline]
    fn from(value: super::Y) -> Self {
        Self::C(value)
    }
}

json::bridge!(U);
