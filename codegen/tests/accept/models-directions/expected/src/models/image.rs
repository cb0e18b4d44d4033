use crate::runtime::json;

/// The schema `Image`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// The property `url`.
    pub url: String,
    /// The property `width`.
    ///
    /// Read-only: the server sets it.
    pub width: i64,
}

impl Image {
    /// A value of the required properties.
    #[must_use]
    pub fn new(url: impl Into<String>, width: i64) -> Self {
        Self { url: url.into(), width }
    }
}

json::object!(Image {
    url: required "url",
    width: required "width",
});

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

impl From<Image> for ImageInput {
    #[inline]
    fn from(value: Image) -> Self {
        Self { url: value.url }
    }
}

json::object!(ImageInput {
    url: required "url",
});

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

impl From<Image> for ImagePatch {
    #[inline]
    fn from(value: Image) -> Self {
        Self { url: value.url }
    }
}

json::object!(ImagePatch {
    url: required "url",
});
