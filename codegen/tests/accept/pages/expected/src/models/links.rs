use std::collections::BTreeMap;
use crate::runtime::{collect, json};

/// The schema `ListLinksResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListLinksResponse {
    /// The property `links`.
<<<<<<< HEAD:codegen/tests/accept/pages/expected/src/models/list_links_response.rs
    pub links: Option<BTreeMap<String, super::ListLinksValue>>,
=======
    pub links: Option<BTreeMap<String, ListLinksValue>>,
>>>>>>> main:codegen/tests/accept/pages/expected/src/models/links.rs
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
<<<<<<< HEAD:codegen/tests/accept/pages/expected/src/models/list_links_response.rs
        links: impl IntoIterator<
            Item = (impl Into<String>, impl Into<super::ListLinksValue>),
        >,
=======
        links: impl IntoIterator<Item = (impl Into<String>, impl Into<ListLinksValue>)>,
>>>>>>> main:codegen/tests/accept/pages/expected/src/models/links.rs
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
