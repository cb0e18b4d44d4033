use crate::runtime::json;

/// The schema `CustomerItem`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerItem {
    /// The property `sku`.
    pub sku: Option<String>,
    /// The property `quantity`.
    pub quantity: Option<i64>,
}

impl CustomerItem {
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

json::object!(CustomerItem {
    sku: optional "sku",
    quantity: optional "quantity",
});
