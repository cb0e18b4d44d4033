use crate::runtime::json;

/// The schema `ImagePatch`.
///
/// A change of `Image` (RFC 7396): what is not set stays as it is, and null removes what is there. Wherever this is asked for, `Image` can be given too.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImagePatch {
    /// The property `url`.
    pub url: String,
}

impl ImagePatch {
    /// A value of the required properties.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl From<super::Image> for ImagePatch {
    #[inline]
    fn from(value: super::Image) -> Self {
        Self { url: value.url }
    }
}

json::object!(ImagePatch {
    url: required "url",
});
