use crate::runtime::json;

/// The schema `ReplyFailed`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyFailed {
    /// The property `type`.
    ///
    /// Always `reply.failed`.
    pub r#type: super::ReplyFailedType,
    /// The property `error`.
    pub error: super::Fault,
}

impl ReplyFailed {
    /// A value of the required properties.
    #[must_use]
    pub fn new(error: impl Into<super::Fault>) -> Self {
        Self {
            error: error.into(),
            r#type: super::ReplyFailedType::ReplyFailed,
        }
    }
}

json::object!(ReplyFailed {
    r#type: required "type",
    error: required "error",
});
