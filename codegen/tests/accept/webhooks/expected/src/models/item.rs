use crate::runtime::json;

/// The schema `Item`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Item {
    pub sku: Option<String>,
    pub left: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Item {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn sku(mut self, sku: impl Into<String>) -> Self {
        self.sku = Some(sku.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn left(mut self, left: i64) -> Self {
        self.left = Some(left);
        self
    }
}

json::object!(Item {
    sku: optional "sku",
    left: optional "left",
    ..unknown_members
});
