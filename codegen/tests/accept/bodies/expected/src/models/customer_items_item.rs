use crate::runtime::json;

/// The schema `CustomerItemsItem`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerItemsItem {
    /// The property `sku`.
    pub sku: Option<String>,
    /// The property `quantity`.
    pub quantity: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerItemsItem {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `sku`.
    #[must_use]
    pub fn sku(mut self, sku: impl Into<String>) -> Self {
        self.sku = Some(sku.into());
        self
    }

    /// Sets `quantity`.
    #[must_use]
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }
}

json::object!(CustomerItemsItem {
    sku: optional "sku",
    quantity: optional "quantity",
    ..unknown_members
});
