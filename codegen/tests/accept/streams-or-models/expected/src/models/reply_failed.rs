use crate::runtime::json;

/// The schema `ReplyFailed`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyFailed {
    /// The property `type`.
    pub r#type: super::ReplyFailedType,
    /// The property `error`.
    pub error: super::Fault,
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
        }
    }
}

json::object!(ReplyFailed {
    r#type: required "type",
    error: required "error",
});
