use crate::runtime::json;

/// The schema `Image`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// The property `url`.
    pub url: String,
}

impl Image {
    /// A value of the required properties.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

json::object!(Image {
    url: required "url",
});
