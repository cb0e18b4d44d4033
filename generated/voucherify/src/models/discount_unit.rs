use crate::runtime::{Nullable, OrNull, json};

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

    /// Sets `unit_off`; `None` is null.
    #[must_use]
    pub fn unit_off(mut self, unit_off: impl Into<Option<f64>>) -> Self {
        self.unit_off = Nullable::from(unit_off.into());
        self
    }

    /// Sets `unit_off` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_unit_off(mut self) -> Self {
        self.unit_off = Nullable::Null;
        self
    }

    /// Sets `unit_off_formula`; `None` is null.
    #[must_use]
    pub fn unit_off_formula<How>(
        mut self,
        unit_off_formula: impl OrNull<String, How>,
    ) -> Self {
        self.unit_off_formula = Nullable::from(OrNull::or_null(unit_off_formula));
        self
    }

    /// Sets `unit_off_formula` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_unit_off_formula(mut self) -> Self {
        self.unit_off_formula = Nullable::Null;
        self
    }

    /// Sets `effect`; `None` is null.
    #[must_use]
    pub fn effect<How>(
        mut self,
        effect: impl OrNull<DiscountUnitMultipleOneUnitEffect, How>,
    ) -> Self {
        self.effect = Nullable::from(OrNull::or_null(effect));
        self
    }

    /// Sets `effect` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_effect(mut self) -> Self {
        self.effect = Nullable::Null;
        self
    }

    /// Sets `unit_type`; `None` is null.
    #[must_use]
    pub fn unit_type<How>(mut self, unit_type: impl OrNull<String, How>) -> Self {
        self.unit_type = Nullable::from(OrNull::or_null(unit_type));
        self
    }

    /// Sets `unit_type` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_unit_type(mut self) -> Self {
        self.unit_type = Nullable::Null;
        self
    }

    #[must_use]
    pub fn product(
        mut self,
        product: impl Into<super::SimpleProductDiscountUnit>,
    ) -> Self {
        self.product = Some(product.into());
        self
    }

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
