use crate::runtime::{Nullable, json};

/// The schema `CustomerAddress`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerAddress {
    /// The property `line1`.
    pub line1: Option<String>,
    /// The property `city`.
    pub city: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
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

    /// Sets `city`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Nullable::Value(city.into());
        self
    }
}

json::object!(CustomerAddress {
    line1: optional "line1",
    city: optional "city",
    ..unknown_members
});
