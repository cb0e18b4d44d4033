use crate::runtime::json;

/// The schema `Answer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    pub id: String,
    pub text: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Answer {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Answer {
    id: required "id",
    text: required "text",
    ..unknown_members
});
