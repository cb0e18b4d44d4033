use crate::runtime::json;

/// The schema `Dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `kind`.
    pub kind: String,
    /// The property `tricks`.
    pub tricks: Option<i64>,
}

impl Dog {
    /// A value of the required properties.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `tricks`.
    #[must_use]
    #[inline]
    pub fn tricks(mut self, tricks: i64) -> Self {
        self.tricks = Some(tricks);
        self
    }
}

json::object!(Dog {
    kind: required "kind",
    tricks: optional "tricks",
});
