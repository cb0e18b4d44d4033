use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// `UserMessage`
    UserMessage(super::UserMessage),
    /// `ToolMessage`
    ToolMessage(Box<super::ToolMessage>),
    /// `Ping`
    Ping(super::Ping),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Message {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("role")?.as_deref() {
            Some("user") => json::Read::read(reader).map(Self::UserMessage),
            Some("tool") => json::Read::read(reader).map(Self::ToolMessage),
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
            Self::UserMessage(value) => json::Write::write(value, writer),
            Self::ToolMessage(value) => json::Write::write(value, writer),
            Self::Ping(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::UserMessage> for Message {
    #[inline]
    fn from(value: super::UserMessage) -> Self {
        Self::UserMessage(value)
    }
}

impl From<super::ToolMessage> for Message {
    #[inline]
    fn from(value: super::ToolMessage) -> Self {
        Self::ToolMessage(Box::new(value))
    }
}

impl From<super::Ping> for Message {
    #[inline]
    fn from(value: super::Ping) -> Self {
        Self::Ping(value)
    }
}

json::bridge!(Message);
