use std::collections::BTreeMap;
use crate::runtime::{collect, json};

/// The schema `ListLinksResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListLinksResponse {
    /// The property `links`.
    pub links: Option<BTreeMap<String, super::ListLinksValue>>,
    /// The property `items`.
    pub items: Option<json::Value>,
}

impl ListLinksResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `links`.
    #[must_use]
    pub fn links(
        mut self,
        links: impl IntoIterator<
            Item = (impl Into<String>, impl Into<super::ListLinksValue>),
        >,
    ) -> Self {
        self.links = Some(collect::map(links));
        self
    }

    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, items: impl Into<json::Value>) -> Self {
        self.items = Some(items.into());
        self
    }
}

json::object!(ListLinksResponse {
    links: optional "links",
    items: optional "items",
});
