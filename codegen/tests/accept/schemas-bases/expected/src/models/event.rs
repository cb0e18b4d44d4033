use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// [`Opened`](super::Opened), where `type` is `opened` or `reopened`.
    Opened(super::Opened),
    /// [`Closed`](super::Closed), where `type` is `closed`.
    Closed(super::Closed),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Event {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("type")?.as_deref() {
            Some("opened" | "reopened") => json::Read::read(reader).map(Self::Opened),
            Some("closed") => json::Read::read(reader).map(Self::Closed),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Event {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Opened(value) => json::Write::write(value, writer),
            Self::Closed(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Opened> for Event {
    #[inline]
    fn from(value: super::Opened) -> Self {
        Self::Opened(value)
    }
}

impl From<super::Closed> for Event {
    #[inline]
    fn from(value: super::Closed) -> Self {
        Self::Closed(value)
    }
}

json::bridge!(Event);
