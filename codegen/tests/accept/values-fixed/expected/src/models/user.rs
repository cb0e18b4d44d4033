use crate::runtime::json;

/// The schema `UserMessage`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserMessage {
    /// The property `role`.
    ///
    /// Always `user`.
    pub role: UserMessageRole,
    /// The property `content`.
    pub content: String,
}

impl UserMessage {
    /// A value of the required properties.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            role: UserMessageRole::User,
        }
    }
}

json::object!(UserMessage {
    role: required "role",
    content: required "content",
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
