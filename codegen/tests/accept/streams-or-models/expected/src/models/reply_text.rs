use crate::runtime::json;

/// The schema `ReplyText`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyText {
    /// The property `type`.
    pub r#type: super::ReplyTextType,
    /// The property `delta`.
    pub delta: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ReplyText {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        r#type: impl Into<super::ReplyTextType>,
        delta: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            delta: delta.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(ReplyText {
    r#type: required "type",
    delta: required "delta",
    ..unknown_members
});
