use crate::runtime::json;

/// The schema `Line`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Line {
    pub text: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Line {
    /// A value of the required properties.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Line {
    text: required "text",
    ..unknown_members
});
