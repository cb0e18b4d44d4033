use crate::runtime::json;

/// The schema `ListItem`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// The property `created_at`.
    pub created_at: Option<String>,
}

impl ListItem {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
}

json::object!(ListItem {
    created_at: optional "created_at",
});
