use crate::runtime::json;

/// A model that has the name of the page.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Webhooks {
    pub url: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Webhooks {
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

json::object!(Webhooks {
    url: optional "url",
    ..unknown_members
});
