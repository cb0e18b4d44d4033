use crate::runtime::json;

/// The schema `Export`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Export {
    /// The property `url`.
    pub url: String,
}

impl Export {
    /// A value of the required properties.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

json::object!(Export {
    url: required "url",
});
