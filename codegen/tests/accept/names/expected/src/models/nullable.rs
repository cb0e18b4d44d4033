use crate::runtime::json;

/// The schema `Nullable`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Nullable {
    /// The property `a`.
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

    /// Sets `a`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = crate::runtime::Nullable::Value(a.into());
        self
    }
}

json::object!(Nullable {
    a: optional "a",
    ..unknown_members
});
