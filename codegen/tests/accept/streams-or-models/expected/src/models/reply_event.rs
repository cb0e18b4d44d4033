use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReplyEvent {
    /// [`ReplyText`](super::ReplyText), where `type` is `reply.text`.
    Text(super::ReplyText),
    /// [`ReplyFailed`](super::ReplyFailed), where `type` is `reply.failed`.
    Failed(super::ReplyFailed),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for ReplyEvent {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("type")?.as_deref() {
            Some("reply.text") => json::Read::read(reader).map(Self::Text),
            Some("reply.failed") => json::Read::read(reader).map(Self::Failed),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for ReplyEvent {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Text(value) => json::Write::write(value, writer),
            Self::Failed(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::ReplyText> for ReplyEvent {
    #[inline]
    fn from(value: super::ReplyText) -> Self {
        Self::Text(value)
    }
}

impl From<super::ReplyFailed> for ReplyEvent {
    #[inline]
    fn from(value: super::ReplyFailed) -> Self {
        Self::Failed(value)
    }
}

json::bridge!(ReplyEvent);
