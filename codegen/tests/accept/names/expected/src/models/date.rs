use crate::runtime::{Nullable, OrNull, json};

/// The schema `Date`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Date {
    pub at: Option<crate::runtime::Date>,
    pub maybe: Nullable<crate::runtime::Date>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Date {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn at(mut self, at: impl Into<crate::runtime::Date>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Sets `maybe`; `None` is null.
    #[must_use]
    pub fn maybe<How>(mut self, maybe: impl OrNull<crate::runtime::Date, How>) -> Self {
        self.maybe = Nullable::from(OrNull::or_null(maybe));
        self
    }

    /// Sets `maybe` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_maybe(mut self) -> Self {
        self.maybe = Nullable::Null;
        self
    }
}

json::object!(Date {
    at: optional "at",
    maybe: optional "maybe",
    ..unknown_members
});

/// The schema `DateTime`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DateTime {
    pub at: Option<crate::runtime::DateTime>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl DateTime {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn at(mut self, at: impl Into<crate::runtime::DateTime>) -> Self {
        self.at = Some(at.into());
        self
    }
}

json::object!(DateTime {
    at: optional "at",
    ..unknown_members
});
