use crate::runtime::{DateTime, json};

/// The schema `Stray`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Stray {
    pub seen: DateTime,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Stray {
    /// A value of the required properties.
    #[must_use]
    pub fn new(seen: impl Into<DateTime>) -> Self {
        Self {
            seen: seen.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Stray {
    seen: required "seen",
    ..unknown_members
});
