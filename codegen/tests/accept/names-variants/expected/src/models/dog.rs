use crate::runtime::json;

/// The schema `Dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `kind`.
    ///
    /// Always `canine`.
    pub kind: String,
    /// The property `tricks`.
    pub tricks: Option<i64>,
}

impl Dog {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "canine".to_owned(),
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

impl Default for Dog {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Dog {
    kind: required "kind",
    tricks: optional "tricks",
});
