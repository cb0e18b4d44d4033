use crate::runtime::json;

/// The schema `UserMessage`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserMessage {
    /// Always `user`.
    pub role: UserMessageRole,
    pub content: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl UserMessage {
    /// A value of the required properties.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            role: UserMessageRole::User,
            ..json::Read::blank()
        }
    }
}

json::object!(UserMessage {
    role: required "role",
    content: required "content",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserMessageRole {
    /// `user`
    User,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(UserMessageRole {
    User = "user",
});
