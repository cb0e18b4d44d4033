use crate::runtime::{DateTime, json};

/// The schema `MixedWithWild`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MixedWithWild {
    /// The property `at`.
    pub at: Option<DateTime>,
    /// The property `wild`.
    pub wild: Option<bool>,
}

impl MixedWithWild {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<DateTime>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Sets `wild`.
    #[must_use]
    #[inline]
    pub fn wild(mut self, wild: bool) -> Self {
        self.wild = Some(wild);
        self
    }
}

json::object!(MixedWithWild {
    at: optional "at",
    wild: optional "wild",
});
