use crate::runtime::json;

/// The schema `Dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// Always `canine`.
    pub kind: String,
    pub tricks: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
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
    ..unknown_members
});
