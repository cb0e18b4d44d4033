use crate::runtime::{IntoList, Nullable, OrNull, json};

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
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
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
    pub fn data<How>(mut self, data: impl IntoList<ListItem, How>) -> Self {
        self.data = Some(IntoList::into_list(data));
        self
    }

    /// Sets `next`; `None` is null.
    #[must_use]
    pub fn next<How>(mut self, next: impl OrNull<String, How>) -> Self {
        self.next = Nullable::from(OrNull::or_null(next));
        self
    }

    /// Sets `next` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_next(mut self) -> Self {
        self.next = Nullable::Null;
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
    ..unknown_members
});

/// The schema `ListItem`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// The property `created_at`.
    pub created_at: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
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
    ..unknown_members
});
