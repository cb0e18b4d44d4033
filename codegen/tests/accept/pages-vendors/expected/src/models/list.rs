use crate::runtime::{Nullable, collect, json};

/// The schema `List`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct List {
    /// The property `data`.
    pub data: Option<Vec<ListItem>>,
    /// The property `next`.
    pub next: Nullable<String>,
    /// The property `more`.
    pub more: Option<bool>,
    /// The property `pages`.
    pub pages: Option<i64>,
}

impl List {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl IntoIterator<Item = impl Into<ListItem>>) -> Self {
        self.data = Some(collect::list(data));
        self
    }

    /// Sets `next`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Nullable::Value(next.into());
        self
    }

    /// Sets `more`.
    #[must_use]
    #[inline]
    pub fn more(mut self, more: bool) -> Self {
        self.more = Some(more);
        self
    }

    /// Sets `pages`.
    #[must_use]
    #[inline]
    pub fn pages(mut self, pages: i64) -> Self {
        self.pages = Some(pages);
        self
    }
}

json::object!(List {
    data: optional "data",
    next: optional "next",
    more: optional "more",
    pages: optional "pages",
});

/// The schema `ListItem`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// The property `created_at`.
    pub created_at: Option<String>,
}

impl ListItem {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
}

json::object!(ListItem {
    created_at: optional "created_at",
});
