use crate::runtime::json;

/// Created
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventCreated {
    /// The property `type`.
    ///
    /// Always `created`.
    pub r#type: super::EventCreatedType,
    /// The property `at`.
    pub at: Option<String>,
}

impl EventCreated {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            r#type: super::EventCreatedType::Created,
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

impl Default for EventCreated {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(EventCreated {
    r#type: required "type",
    at: optional "at",
});
