use crate::runtime::json;

/// The schema `Self`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Self_ {
    /// Always `self`.
    pub form: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Self_ {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            form: "self".to_owned(),
            ..json::Read::blank()
        }
    }
}

impl Default for Self_ {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Self_ {
    form: required "form",
    ..unknown_members
});
