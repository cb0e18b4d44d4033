use crate::runtime::{DateTime, json};

/// The schema `MixedCat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MixedCat {
    /// The property `at`.
    pub at: Option<DateTime>,
    /// The property `kind`.
    pub kind: String,
    /// The property `lives`.
    pub lives: Option<i64>,
}

impl MixedCat {
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

    /// Sets `lives`.
    #[must_use]
    #[inline]
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

json::object!(MixedCat {
    at: optional "at",
    kind: required "kind",
    lives: optional "lives",
});
