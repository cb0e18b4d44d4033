use crate::runtime::json;

/// The schema `Image`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Image {
    pub url: String,
    /// Read-only: the server sets it.
    pub width: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Image {
    /// A value of the required properties.
    #[must_use]
    pub fn new(url: impl Into<String>, width: i64) -> Self {
        Self {
            url: url.into(),
            width,
            ..json::Read::blank()
        }
    }
}

json::object!(Image {
    url: required "url",
    width: required "width",
    ..unknown_members
});

/// What is sent of `Image`: without what only the server sets. Wherever this is asked for, `Image` can be given too.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInput {
    pub url: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ImageInput {
    /// A value of the required properties.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..json::Read::blank()
        }
    }
}

impl From<Image> for ImageInput {
    #[inline]
    fn from(value: Image) -> Self {
        Self {
            url: value.url,
            unknown_members: value.unknown_members,
        }
    }
}

json::object!(ImageInput {
    url: required "url",
    ..unknown_members
});

/// A change of `Image` (RFC 7396): what is not set stays as it is, and null removes what is there. Wherever this is asked for, `Image` can be given too.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImagePatch {
    pub url: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ImagePatch {
    /// A value of the required properties.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..json::Read::blank()
        }
    }
}

impl From<Image> for ImagePatch {
    #[inline]
    fn from(value: Image) -> Self {
        Self {
            url: value.url,
            unknown_members: value.unknown_members,
        }
    }
}

json::object!(ImagePatch {
    url: required "url",
    ..unknown_members
});
