use crate::runtime::{Nullable, OrNull, json};

/// Addresses of the pages around this one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PageLinks {
    /// Address of the page before this one; null on the first page.
    pub prev: Nullable<String>,
    /// Address of the page after this one; null on the last page.
    pub next: Nullable<String>,
    /// Address of the first page.
    pub first: Option<String>,
    /// Address of the last page.
    pub last: Option<String>,
}

impl PageLinks {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `prev`; `None` is null.
    #[must_use]
    pub fn prev<How>(mut self, prev: impl OrNull<String, How>) -> Self {
        self.prev = Nullable::from(OrNull::or_null(prev));
        self
    }

    /// Sets `prev` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_prev(mut self) -> Self {
        self.prev = Nullable::Null;
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

    /// Sets `first`.
    #[must_use]
    pub fn first(mut self, first: impl Into<String>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// Sets `last`.
    #[must_use]
    pub fn last(mut self, last: impl Into<String>) -> Self {
        self.last = Some(last.into());
        self
    }
}

json::object!(PageLinks {
    prev: optional "prev",
    next: optional "next",
    first: optional "first",
    last: optional "last",
});
