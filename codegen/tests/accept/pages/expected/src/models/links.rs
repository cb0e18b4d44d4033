use std::collections::BTreeMap;
use crate::runtime::{IntoMap, json};

/// The schema `ListLinksResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListLinksResponse {
    pub links: Option<BTreeMap<String, ListLinksValue>>,
    pub items: Option<json::Value>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ListLinksResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn links<How>(mut self, links: impl IntoMap<ListLinksValue, How>) -> Self {
        self.links = Some(IntoMap::into_map(links));
        self
    }

    #[must_use]
    pub fn items(mut self, items: impl Into<json::Value>) -> Self {
        self.items = Some(items.into());
        self
    }
}

json::object!(ListLinksResponse {
    links: optional "links",
    items: optional "items",
    ..unknown_members
});

/// The schema `ListLinksValue`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListLinksValue {
    pub href: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ListLinksValue {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }
}

json::object!(ListLinksValue {
    href: optional "href",
    ..unknown_members
});
