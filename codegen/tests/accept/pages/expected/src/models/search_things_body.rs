use crate::runtime::json;

/// The schema `SearchThingsBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchThingsBody {
    /// The property `text`.
    pub text: Option<String>,
    /// The property `page`.
    pub page: Option<super::SearchThingsPage>,
}

impl SearchThingsBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: impl Into<super::SearchThingsPage>) -> Self {
        self.page = Some(page.into());
        self
    }
}

json::object!(SearchThingsBody {
    text: optional "text",
    page: optional "page",
});
