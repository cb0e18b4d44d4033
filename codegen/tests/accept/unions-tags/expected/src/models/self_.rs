use crate::runtime::json;

/// The schema `Self`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Self_ {
    /// The property `form`.
    pub form: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Self_ {
    /// A value of the required properties.
    #[must_use]
    pub fn new(form: impl Into<String>) -> Self {
        Self {
            form: form.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Self_ {
    form: required "form",
    ..unknown_members
});
