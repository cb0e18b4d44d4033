use crate::runtime::json;

/// The schema `DateTime`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DateTime {
    /// The property `at`.
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

    /// Sets `at`.
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
