use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// [`UserMessage`](super::UserMessage), where `role` is `user`.
    User(super::UserMessage),
    /// [`ToolMessage`](super::ToolMessage), where `role` is `tool`.
    Tool(Box<super::ToolMessage>),
    /// [`Ping`](super::Ping), where `role` is `ping`.
    Ping(super::Ping),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Message {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("role")?.as_deref() {
            Some("user") => json::Read::read(reader).map(Self::User),
            Some("tool") => json::Read::read(reader).map(Self::Tool),
            Some("ping") => json::Read::read(reader).map(Self::Ping),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Message {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::User(value) => json::Write::write(value, writer),
            Self::Tool(value) => json::Write::write(value, writer),
            Self::Ping(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::UserMessage> for Message {
    #[inline]
    fn from(value: super::UserMessage) -> Self {
        Self::User(value)
    }
}

impl From<super::ToolMessage> for Message {
    #[inline]
    fn from(value: super::ToolMessage) -> Self {
        Self::Tool(Box::new(value))
    }
}

impl From<super::Ping> for Message {
    #[inline]
    fn from(value: super::Ping) -> Self {
        Self::Ping(value)
    }
}

json::bridge!(Message);
