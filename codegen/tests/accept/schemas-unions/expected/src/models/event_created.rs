use crate::runtime::json;

/// Created
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventCreated {
    /// The property `type`.
    pub r#type: super::EventCreatedType,
    /// The property `at`.
    pub at: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl EventCreated {
    /// A value of the required properties.
    #[must_use]
    pub fn new(r#type: impl Into<super::EventCreatedType>) -> Self {
        Self {
            r#type: r#type.into(),
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

json::object!(EventCreated {
    r#type: required "type",
    at: optional "at",
    ..unknown_members
});
