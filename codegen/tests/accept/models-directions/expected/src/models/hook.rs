use crate::runtime::json;

/// The schema `Hook`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Hook {
    pub url: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Hook {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

json::object!(Hook {
    url: optional "url",
    ..unknown_members
});
