use crate::runtime::json;

/// The schema `ImageInput`.
///
/// What is sent of `Image`: without what only the server sets. Wherever this is asked for, `Image` can be given too.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInput {
    /// The property `url`.
    pub url: String,
}

impl ImageInput {
    /// A value of the required properties.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl From<super::Image> for ImageInput {
    #[inline]
    fn from(value: super::Image) -> Self {
        Self { url: value.url }
    }
}

json::object!(ImageInput {
    url: required "url",
});
