use crate::runtime::json;

/// The schema `ParcelsCreateResponse409`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ParcelsCreateResponse409 {
    pub message: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ParcelsCreateResponse409 {
    /// A value of the required properties.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(ParcelsCreateResponse409 {
    message: required "message",
    ..unknown_members
});
