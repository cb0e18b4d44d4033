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
