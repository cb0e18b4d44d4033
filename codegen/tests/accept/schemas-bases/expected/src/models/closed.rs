use crate::runtime::{DateTime, json};

/// The schema `Closed`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    /// Always `closed`.
    pub r#type: super::OpenedType,
    pub at: Option<DateTime>,
    pub reason: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Closed {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            r#type: super::OpenedType::Closed,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn at(mut self, at: impl Into<DateTime>) -> Self {
        self.at = Some(at.into());
        self
    }

    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl Default for Closed {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Closed {
    r#type: required "type",
    at: optional "at",
    reason: optional "reason",
    ..unknown_members
});
