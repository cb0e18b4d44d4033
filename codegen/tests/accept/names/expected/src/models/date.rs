use crate::runtime::{Nullable, json};

/// The schema `Date`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Date {
    /// The property `at`.
    pub at: Option<crate::runtime::Date>,
    /// The property `maybe`.
    pub maybe: Nullable<crate::runtime::Date>,
}

impl Date {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<crate::runtime::Date>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Sets `maybe`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<crate::runtime::Date>) -> Self {
        self.maybe = Nullable::Value(maybe.into());
        self
    }
}

json::object!(Date {
    at: optional "at",
    maybe: optional "maybe",
});

/// The schema `DateTime`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DateTime {
    /// The property `at`.
    pub at: Option<crate::runtime::DateTime>,
}

impl DateTime {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<crate::runtime::DateTime>) -> Self {
        self.at = Some(at.into());
        self
    }
}

json::object!(DateTime {
    at: optional "at",
});
