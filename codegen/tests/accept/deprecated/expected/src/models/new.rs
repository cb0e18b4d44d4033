use crate::runtime::{Nullable, json};

/// The schema `New`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct New {
    /// The property `old`.
    #[deprecated]
    pub old: Option<super::Old>,
    /// The property `one`.
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

    /// Sets `old`.
    #[must_use]
    #[deprecated]
    pub fn old(mut self, old: impl Into<super::Old>) -> Self {
        self.old = Some(old.into());
        self
    }

    /// Sets `one`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[deprecated]
    pub fn one(mut self, one: impl Into<String>) -> Self {
        self.one = Nullable::Value(one.into());
        self
    }
}

json::object!(New {
    old: optional "old",
    one: optional "one",
    ..unknown_members
});
