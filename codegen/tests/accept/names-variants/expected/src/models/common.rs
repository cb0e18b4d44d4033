use crate::runtime::{DateTime, json};

/// The schema `Common`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Common {
    pub at: Option<DateTime>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Common {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn at(mut self, at: impl Into<DateTime>) -> Self {
        self.at = Some(at.into());
        self
    }
}

json::object!(Common {
    at: optional "at",
    ..unknown_members
});
