use crate::runtime::json;

/// The schema `Image`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Image {
    pub url: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Image {
    /// A value of the required properties.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Image {
    url: required "url",
    ..unknown_members
});
