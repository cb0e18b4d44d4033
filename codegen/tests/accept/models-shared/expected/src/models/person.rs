use crate::runtime::json;

/// The schema `Person`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Person {
    /// The property `origin`.
    pub origin: Option<super::PersonOrigin>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Person {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `origin`.
    #[must_use]
    pub fn origin(mut self, origin: impl Into<super::PersonOrigin>) -> Self {
        self.origin = Some(origin.into());
        self
    }
}

json::object!(Person {
    origin: optional "origin",
    ..unknown_members
});
