use crate::runtime::{DateTime, json};

/// The schema `MixedDog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MixedDog {
    /// The property `at`.
    pub at: Option<DateTime>,
    /// The property `kind`.
    pub kind: String,
    /// The property `tricks`.
    pub tricks: Option<i64>,
}

impl MixedDog {
    /// A value of the required properties.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<DateTime>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Sets `tricks`.
    #[must_use]
    #[inline]
    pub fn tricks(mut self, tricks: i64) -> Self {
        self.tricks = Some(tricks);
        self
    }
}

json::object!(MixedDog {
    at: optional "at",
    kind: required "kind",
    tricks: optional "tricks",
});
