use crate::runtime::{Nullable, json};

/// The schema `Meta`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Meta {
    /// The property `next`.
    pub next: Nullable<String>,
    /// The property `more`.
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
}

json::object!(Meta {
    next: optional "next",
    more: optional "more",
    ..unknown_members
});
