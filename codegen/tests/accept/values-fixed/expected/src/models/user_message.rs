use crate::runtime::json;

/// The schema `UserMessage`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserMessage {
    /// The property `role`.
    ///
    /// Always `user`.
    pub role: super::UserMessageRole,
    /// The property `content`.
    pub content: String,
}

impl UserMessage {
    /// A value of the required properties.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            role: super::UserMessageRole::User,
        }
    }
}

json::object!(UserMessage {
    role: required "role",
    content: required "content",
});
