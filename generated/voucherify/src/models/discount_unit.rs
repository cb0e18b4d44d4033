use crate::runtime::{Nullable, json};

/// One kind of free units in a discount that grants several.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiscountUnitMultipleOneUnit {
    /// Number of free units.
    pub unit_off: Nullable<f64>,
    /// Formula that yields the number of free units.
    pub unit_off_formula: Nullable<String>,
    /// Whether units are always added, or only those that the order lacks.
    pub effect: Nullable<DiscountUnitMultipleOneUnitEffect>,
    /// Id of the product that is given for free.
    pub unit_type: Nullable<String>,
    /// The product that is given for free.
    pub product: Option<super::SimpleProductDiscountUnit>,
    /// The variant (SKU) that is given for free.
    pub sku: Option<super::SimpleProductDiscountUnit>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl DiscountUnitMultipleOneUnit {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `unit_off`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn unit_off(mut self, unit_off: f64) -> Self {
        self.unit_off = Nullable::Value(unit_off);
        self
    }

    /// Sets `unit_off_formula`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn unit_off_formula(mut self, unit_off_formula: impl Into<String>) -> Self {
        self.unit_off_formula = Nullable::Value(unit_off_formula.into());
        self
    }

    /// Sets `effect`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn effect(
        mut self,
        effect: impl Into<DiscountUnitMultipleOneUnitEffect>,
    ) -> Self {
        self.effect = Nullable::Value(effect.into());
        self
    }

    /// Sets `unit_type`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn unit_type(mut self, unit_type: impl Into<String>) -> Self {
        self.unit_type = Nullable::Value(unit_type.into());
        self
    }

    /// Sets `product`.
    #[must_use]
    pub fn product(
        mut self,
        product: impl Into<super::SimpleProductDiscountUnit>,
    ) -> Self {
        self.product = Some(product.into());
        self
    }

    /// Sets `sku`.
    #[must_use]
    pub fn sku(mut self, sku: impl Into<super::SimpleProductDiscountUnit>) -> Self {
        self.sku = Some(sku.into());
        self
    }
}

json::object!(DiscountUnitMultipleOneUnit {
    unit_off: optional "unit_off",
    unit_off_formula: optional "unit_off_formula",
    effect: optional "effect",
    unit_type: optional "unit_type",
    product: optional "product",
    sku: optional "sku",
    ..unknown_members
});

/// Whether units are always added, or only those that the order lacks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountUnitMultipleOneUnitEffect {
    /// `ADD_NEW_ITEMS`
    AddNewItems,
    /// `ADD_MISSING_ITEMS`
    AddMissingItems,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(DiscountUnitMultipleOneUnitEffect {
    AddNewItems = "ADD_NEW_ITEMS",
    AddMissingItems = "ADD_MISSING_ITEMS",
});
