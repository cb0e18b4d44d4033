use crate::runtime::json;

/// The schema `FormatVersion1`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FormatVersion1 {
    /// The property `version`.
    pub version: Option<super::FormatVersion1Version>,
    /// The property `text`.
    pub text: Option<String>,
}

impl FormatVersion1 {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<super::FormatVersion1Version>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

json::object!(FormatVersion1 {
    version: optional "version",
    text: optional "text",
});
