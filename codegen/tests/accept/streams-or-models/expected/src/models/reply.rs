use crate::runtime::json;

/// The schema `Reply`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Reply {
    pub id: String,
    pub error: Option<super::Fault>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Reply {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn error(mut self, error: impl Into<super::Fault>) -> Self {
        self.error = Some(error.into());
        self
    }
}

json::object!(Reply {
    id: required "id",
    error: optional "error",
    ..unknown_members
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReplyEvent {
    /// [`ReplyText`](ReplyText), where `type` is `reply.text`.
    Text(ReplyText),
    /// [`ReplyFailed`](ReplyFailed), where `type` is `reply.failed`.
    Failed(ReplyFailed),
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

impl From<ReplyText> for ReplyEvent {
    #[inline]
    fn from(value: ReplyText) -> Self {
        Self::Text(value)
    }
}

impl From<ReplyFailed> for ReplyEvent {
    #[inline]
    fn from(value: ReplyFailed) -> Self {
        Self::Failed(value)
    }
}

json::bridge!(ReplyEvent);

/// The schema `ReplyFailed`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyFailed {
    /// Always `reply.failed`.
    pub r#type: ReplyFailedType,
    pub error: super::Fault,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ReplyFailed {
    /// A value of the required properties.
    #[must_use]
    pub fn new(error: impl Into<super::Fault>) -> Self {
        Self {
            error: error.into(),
            r#type: ReplyFailedType::ReplyFailed,
            ..json::Read::blank()
        }
    }
}

json::object!(ReplyFailed {
    r#type: required "type",
    error: required "error",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplyFailedType {
    /// `reply.failed`
    ReplyFailed,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ReplyFailedType {
    ReplyFailed = "reply.failed",
});

/// The schema `ReplyText`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyText {
    /// Always `reply.text`.
    pub r#type: ReplyTextType,
    pub delta: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ReplyText {
    /// A value of the required properties.
    #[must_use]
    pub fn new(delta: impl Into<String>) -> Self {
        Self {
            delta: delta.into(),
            r#type: ReplyTextType::ReplyText,
            ..json::Read::blank()
        }
    }
}

json::object!(ReplyText {
    r#type: required "type",
    delta: required "delta",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplyTextType {
    /// `reply.text`
    ReplyText,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ReplyTextType {
    ReplyText = "reply.text",
});
