use crate::runtime::{IntoList, Nullable, OrNull, json};

/// The schema `List`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct List {
    pub data: Option<Vec<ListItem>>,
    pub next: Nullable<String>,
    pub more: Option<bool>,
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

    #[must_use]
    #[inline]
    pub fn more(mut self, more: bool) -> Self {
        self.more = Some(more);
        self
    }

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
