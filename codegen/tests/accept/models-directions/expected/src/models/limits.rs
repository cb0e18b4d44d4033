use crate::runtime::{Nullable, json};

/// The schema `Limits`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Limits {
    pub rate: Nullable<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Limits {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `rate`; `None` is null.
    #[must_use]
    pub fn rate(mut self, rate: impl Into<Option<i64>>) -> Self {
        self.rate = Nullable::from(rate.into());
        self
    }

    /// Sets `rate` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_rate(mut self) -> Self {
        self.rate = Nullable::Null;
        self
    }
}

json::object!(Limits {
    rate: optional "rate",
    ..unknown_members
});
