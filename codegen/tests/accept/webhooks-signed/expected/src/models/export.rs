use crate::runtime::json;

/// The schema `Export`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Export {
    pub url: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Export {
    /// A value of the required properties.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Export {
    url: required "url",
    ..unknown_members
});
