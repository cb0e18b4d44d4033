use crate::runtime::json;

/// The schema `ListLinksResponseLinksValue`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListLinksResponseLinksValue {
    /// The property `href`.
    pub href: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ListLinksResponseLinksValue {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `href`.
    #[must_use]
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }
}

json::object!(ListLinksResponseLinksValue {
    href: optional "href",
    ..unknown_members
});
