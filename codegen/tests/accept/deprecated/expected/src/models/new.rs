use crate::runtime::{Nullable, OrNull, json};

/// The schema `New`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct New {
    #[deprecated]
    pub old: Option<super::Old>,
    #[deprecated]
    pub one: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl New {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[deprecated]
    pub fn old(mut self, old: impl Into<super::Old>) -> Self {
        self.old = Some(old.into());
        self
    }

    /// Sets `one`; `None` is null.
    #[must_use]
    #[deprecated]
    pub fn one<How>(mut self, one: impl OrNull<String, How>) -> Self {
        self.one = Nullable::from(OrNull::or_null(one));
        self
    }

    /// Sets `one` to null, which is something else than to leave it out.
    #[must_use]
    #[deprecated]
    #[inline]
    pub fn clear_one(mut self) -> Self {
        self.one = Nullable::Null;
        self
    }
}

json::object!(New {
    old: optional "old",
    one: optional "one",
    ..unknown_members
});
