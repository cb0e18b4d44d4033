use crate::runtime::{Nullable, OrNull, json};

/// The schema `CustomerAddress`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerAddress {
    /// The property `line1`.
    pub line1: Option<String>,
    /// The property `city`.
    pub city: Nullable<String>,
}

impl CustomerAddress {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `line1`.
    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    /// Sets `city`; `None` is null.
    #[must_use]
    pub fn city<How>(mut self, city: impl OrNull<String, How>) -> Self {
        self.city = Nullable::from(OrNull::or_null(city));
        self
    }

    /// Sets `city` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_city(mut self) -> Self {
        self.city = Nullable::Null;
        self
    }
}

json::object!(CustomerAddress {
    line1: optional "line1",
    city: optional "city",
});
