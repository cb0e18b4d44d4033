use crate::runtime::{collect, json};

/// The schema `FormatVersion2`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FormatVersion2 {
    /// The property `version`.
    pub version: Option<super::FormatVersion2Version>,
    /// The property `parts`.
    pub parts: Option<Vec<String>>,
}

impl FormatVersion2 {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<super::FormatVersion2Version>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `parts`.
    #[must_use]
    pub fn parts(mut self, parts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parts = Some(collect::list(parts));
        self
    }
}

json::object!(FormatVersion2 {
    version: optional "version",
    parts: optional "parts",
});
