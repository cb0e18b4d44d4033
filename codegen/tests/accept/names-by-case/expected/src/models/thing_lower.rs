use crate::runtime::json;

/// The schema `thing`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingLower {
    /// The property `other`.
    pub other: Option<String>,
}

impl ThingLower {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `other`.
    #[must_use]
    pub fn other(mut self, other: impl Into<String>) -> Self {
        self.other = Some(other.into());
        self
    }
}

json::object!(ThingLower {
    other: optional "other",
});
