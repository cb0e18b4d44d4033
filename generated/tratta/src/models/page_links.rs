use crate::runtime::{Nullable, json};

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

    /// Sets `prev`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn prev(mut self, prev: impl Into<String>) -> Self {
        self.prev = Nullable::Value(prev.into());
        self
    }

    /// Sets `next`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Nullable::Value(next.into());
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
