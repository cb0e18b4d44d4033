use crate::runtime::json;

/// The schema `Answer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// The property `id`.
    pub id: String,
    /// The property `text`.
    pub text: String,
}

impl Answer {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
        }
    }
}

json::object!(Answer {
    id: required "id",
    text: required "text",
});
