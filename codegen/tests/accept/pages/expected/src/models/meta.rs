use crate::runtime::{Nullable, OrNull, json};

/// The schema `Meta`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Meta {
    pub next: Nullable<String>,
    pub more: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Meta {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
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
}

json::object!(Meta {
    next: optional "next",
    more: optional "more",
    ..unknown_members
});
