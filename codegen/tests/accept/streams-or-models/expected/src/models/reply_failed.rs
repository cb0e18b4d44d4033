use crate::runtime::json;

/// The schema `ReplyFailed`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyFailed {
    /// The property `type`.
    pub r#type: super::ReplyFailedType,
    /// The property `error`.
    pub error: super::Fault,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ReplyFailed {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        r#type: impl Into<super::ReplyFailedType>,
        error: impl Into<super::Fault>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            error: error.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(ReplyFailed {
    r#type: required "type",
    error: required "error",
    ..unknown_members
});
