use crate::runtime::json;

/// Deleted
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventDeleted {
    /// The property `type`.
    ///
    /// Always `deleted`.
    pub r#type: super::EventDeletedType,
    /// The property `at`.
    pub at: Option<String>,
}

impl EventDeleted {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            r#type: super::EventDeletedType::Deleted,
            ..json::Read::blank()
        }
    }

    /// Sets `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }
}

impl Default for EventDeleted {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(EventDeleted {
    r#type: required "type",
    at: optional "at",
});
