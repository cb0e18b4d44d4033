use crate::runtime::json;

/// The schema `Cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The property `kind`.
    pub kind: String,
    /// The property `lives`.
    pub lives: Option<i64>,
}

impl Cat {
    /// A value of the required properties.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `lives`.
    #[must_use]
    #[inline]
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

json::object!(Cat {
    kind: required "kind",
    lives: optional "lives",
});
