use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Action {
    /// [`Plain`](super::Plain), where `do` is `stop` or `start`.
    Plain(super::Plain),
    /// [`Resize`](super::Resize), where `do` is `resize`.
    Resize(super::Resize),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Action {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("do")?.as_deref() {
            Some("stop" | "start") => json::Read::read(reader).map(Self::Plain),
            Some("resize") => json::Read::read(reader).map(Self::Resize),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Action {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Plain(value) => json::Write::write(value, writer),
            Self::Resize(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Plain> for Action {
    #[inline]
    fn from(value: super::Plain) -> Self {
        Self::Plain(value)
    }
}

impl From<super::Resize> for Action {
    #[inline]
    fn from(value: super::Resize) -> Self {
        Self::Resize(value)
    }
}

json::bridge!(Action);
