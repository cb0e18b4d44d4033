use crate::runtime::json;

/// The schema `ListLinksValue`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListLinksValue {
    /// The property `href`.
    pub href: Option<String>,
}

impl ListLinksValue {
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

json::object!(ListLinksValue {
    href: optional "href",
});
