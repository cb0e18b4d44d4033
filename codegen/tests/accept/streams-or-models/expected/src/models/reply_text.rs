use crate::runtime::json;

/// The schema `ReplyText`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyText {
    /// The property `type`.
    ///
    /// Always `reply.text`.
    pub r#type: super::ReplyTextType,
    /// The property `delta`.
    pub delta: String,
}

impl ReplyText {
    /// A value of the required properties.
    #[must_use]
    pub fn new(delta: impl Into<String>) -> Self {
        Self {
            delta: delta.into(),
            r#type: super::ReplyTextType::ReplyText,
        }
    }
}

json::object!(ReplyText {
    r#type: required "type",
    delta: required "delta",
});
