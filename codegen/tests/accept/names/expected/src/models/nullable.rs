use crate::runtime::{OrNull, json};

/// The schema `Nullable`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Nullable {
    pub a: crate::runtime::Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Nullable {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `a`; `None` is null.
    #[must_use]
    pub fn a<How>(mut self, a: impl OrNull<String, How>) -> Self {
        self.a = crate::runtime::Nullable::from(OrNull::or_null(a));
        self
    }

    /// Sets `a` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_a(mut self) -> Self {
        self.a = crate::runtime::Nullable::Null;
        self
    }
}

json::object!(Nullable {
    a: optional "a",
    ..unknown_members
});
