use crate::runtime::{ListOrNull, Nullable, OrNull, json};

/// A discount of any kind. Which members are filled depends on `type`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Discount {
    /// Kind of discount.
    pub r#type: Nullable<DiscountType>,
    /// Amount taken off, in hundredths of the currency unit.
    pub amount_off: Nullable<f64>,
    /// Formula that yields the amount taken off.
    pub amount_off_formula: Nullable<String>,
    /// The most that is taken off one order in total.
    pub aggregated_amount_limit: Nullable<i64>,
    /// What the discount does to the order or to its items.
    pub effect: Nullable<DiscountEffect>,
    /// Whether a formula decides on the value.
    pub is_dynamic: Nullable<bool>,
    /// Number of free units.
    pub unit_off: Nullable<i64>,
    /// Formula that yields the number of free units.
    pub unit_off_formula: Nullable<String>,
    /// Id of the product that is given for free.
    pub unit_type: Nullable<String>,
    /// The product that is given for free.
    pub product: Nullable<super::SimpleProductDiscountUnit>,
    /// The variant (SKU) that is given for free.
    pub sku: Option<super::SimpleProductDiscountUnit>,
    /// The free units, when there are several kinds of them.
    pub units: Nullable<Vec<super::DiscountUnitMultipleOneUnit>>,
    /// Share taken off, in percent.
    pub percent_off: Nullable<f64>,
    /// Formula that yields the percentage taken off.
    pub percent_off_formula: Nullable<String>,
    /// The most that is taken off, in hundredths of the currency unit.
    pub amount_limit: Nullable<f64>,
    /// Price that replaces the regular one, in hundredths of the currency unit.
    pub fixed_amount: Nullable<f64>,
    /// Formula that yields the replacing price.
    pub fixed_amount_formula: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Discount {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `type`; `None` is null.
    #[must_use]
    pub fn r#type<How>(mut self, r#type: impl OrNull<DiscountType, How>) -> Self {
        self.r#type = Nullable::from(OrNull::or_null(r#type));
        self
    }

    /// Sets `type` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_type(mut self) -> Self {
        self.r#type = Nullable::Null;
        self
    }

    /// Sets `amount_off`; `None` is null.
    #[must_use]
    pub fn amount_off(mut self, amount_off: impl Into<Option<f64>>) -> Self {
        self.amount_off = Nullable::from(amount_off.into());
        self
    }

    /// Sets `amount_off` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_amount_off(mut self) -> Self {
        self.amount_off = Nullable::Null;
        self
    }

    /// Sets `amount_off_formula`; `None` is null.
    #[must_use]
    pub fn amount_off_formula<How>(
        mut self,
        amount_off_formula: impl OrNull<String, How>,
    ) -> Self {
        self.amount_off_formula = Nullable::from(OrNull::or_null(amount_off_formula));
        self
    }

    /// Sets `amount_off_formula` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_amount_off_formula(mut self) -> Self {
        self.amount_off_formula = Nullable::Null;
        self
    }

    /// Sets `aggregated_amount_limit`; `None` is null.
    #[must_use]
    pub fn aggregated_amount_limit(
        mut self,
        aggregated_amount_limit: impl Into<Option<i64>>,
    ) -> Self {
        self.aggregated_amount_limit = Nullable::from(aggregated_amount_limit.into());
        self
    }

    /// Sets `aggregated_amount_limit` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_aggregated_amount_limit(mut self) -> Self {
        self.aggregated_amount_limit = Nullable::Null;
        self
    }

    /// Sets `effect`; `None` is null.
    #[must_use]
    pub fn effect<How>(mut self, effect: impl OrNull<DiscountEffect, How>) -> Self {
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

    /// Sets `is_dynamic`; `None` is null.
    #[must_use]
    pub fn is_dynamic(mut self, is_dynamic: impl Into<Option<bool>>) -> Self {
        self.is_dynamic = Nullable::from(is_dynamic.into());
        self
    }

    /// Sets `is_dynamic` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_is_dynamic(mut self) -> Self {
        self.is_dynamic = Nullable::Null;
        self
    }

    /// Sets `unit_off`; `None` is null.
    #[must_use]
    pub fn unit_off(mut self, unit_off: impl Into<Option<i64>>) -> Self {
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

    /// Sets `product`; `None` is null.
    #[must_use]
    pub fn product<How>(
        mut self,
        product: impl OrNull<super::SimpleProductDiscountUnit, How>,
    ) -> Self {
        self.product = Nullable::from(OrNull::or_null(product));
        self
    }

    /// Sets `product` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_product(mut self) -> Self {
        self.product = Nullable::Null;
        self
    }

    #[must_use]
    pub fn sku(mut self, sku: impl Into<super::SimpleProductDiscountUnit>) -> Self {
        self.sku = Some(sku.into());
        self
    }

    /// Sets `units`; `None` is null.
    #[must_use]
    pub fn units<How>(
        mut self,
        units: impl ListOrNull<super::DiscountUnitMultipleOneUnit, How>,
    ) -> Self {
        self.units = Nullable::from(ListOrNull::list_or_null(units));
        self
    }

    /// Sets `units` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_units(mut self) -> Self {
        self.units = Nullable::Null;
        self
    }

    /// Sets `percent_off`; `None` is null.
    #[must_use]
    pub fn percent_off(mut self, percent_off: impl Into<Option<f64>>) -> Self {
        self.percent_off = Nullable::from(percent_off.into());
        self
    }

    /// Sets `percent_off` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_percent_off(mut self) -> Self {
        self.percent_off = Nullable::Null;
        self
    }

    /// Sets `percent_off_formula`; `None` is null.
    #[must_use]
    pub fn percent_off_formula<How>(
        mut self,
        percent_off_formula: impl OrNull<String, How>,
    ) -> Self {
        self.percent_off_formula = Nullable::from(OrNull::or_null(percent_off_formula));
        self
    }

    /// Sets `percent_off_formula` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_percent_off_formula(mut self) -> Self {
        self.percent_off_formula = Nullable::Null;
        self
    }

    /// Sets `amount_limit`; `None` is null.
    #[must_use]
    pub fn amount_limit(mut self, amount_limit: impl Into<Option<f64>>) -> Self {
        self.amount_limit = Nullable::from(amount_limit.into());
        self
    }

    /// Sets `amount_limit` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_amount_limit(mut self) -> Self {
        self.amount_limit = Nullable::Null;
        self
    }

    /// Sets `fixed_amount`; `None` is null.
    #[must_use]
    pub fn fixed_amount(mut self, fixed_amount: impl Into<Option<f64>>) -> Self {
        self.fixed_amount = Nullable::from(fixed_amount.into());
        self
    }

    /// Sets `fixed_amount` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_fixed_amount(mut self) -> Self {
        self.fixed_amount = Nullable::Null;
        self
    }

    /// Sets `fixed_amount_formula`; `None` is null.
    #[must_use]
    pub fn fixed_amount_formula<How>(
        mut self,
        fixed_amount_formula: impl OrNull<String, How>,
    ) -> Self {
        self.fixed_amount_formula = Nullable::from(
            OrNull::or_null(fixed_amount_formula),
        );
        self
    }

    /// Sets `fixed_amount_formula` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_fixed_amount_formula(mut self) -> Self {
        self.fixed_amount_formula = Nullable::Null;
        self
    }
}

json::object!(Discount {
    r#type: optional "type",
    amount_off: optional "amount_off",
    amount_off_formula: optional "amount_off_formula",
    aggregated_amount_limit: optional "aggregated_amount_limit",
    effect: optional "effect",
    is_dynamic: optional "is_dynamic",
    unit_off: optional "unit_off",
    unit_off_formula: optional "unit_off_formula",
    unit_type: optional "unit_type",
    product: optional "product",
    sku: optional "sku",
    units: optional "units",
    percent_off: optional "percent_off",
    percent_off_formula: optional "percent_off_formula",
    amount_limit: optional "amount_limit",
    fixed_amount: optional "fixed_amount",
    fixed_amount_formula: optional "fixed_amount_formula",
    ..unknown_members
});

/// What the discount does to the order or to its items.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountEffect {
    /// `APPLY_TO_ORDER`
    ApplyToOrder,
    /// `APPLY_TO_ITEMS`
    ApplyToItems,
    /// `APPLY_TO_ITEMS_PROPORTIONALLY`
    ApplyToItemsProportionally,
    /// `APPLY_TO_ITEMS_PROPORTIONALLY_BY_QUANTITY`
    ApplyToItemsProportionallyByQuantity,
    /// `APPLY_TO_ITEMS_BY_QUANTITY`
    ApplyToItemsByQuantity,
    /// `ADD_MISSING_ITEMS`
    AddMissingItems,
    /// `ADD_NEW_ITEMS`
    AddNewItems,
    /// `ADD_MANY_ITEMS`
    AddManyItems,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(DiscountEffect {
    ApplyToOrder = "APPLY_TO_ORDER",
    ApplyToItems = "APPLY_TO_ITEMS",
    ApplyToItemsProportionally = "APPLY_TO_ITEMS_PROPORTIONALLY",
    ApplyToItemsProportionallyByQuantity = "APPLY_TO_ITEMS_PROPORTIONALLY_BY_QUANTITY",
    ApplyToItemsByQuantity = "APPLY_TO_ITEMS_BY_QUANTITY",
    AddMissingItems = "ADD_MISSING_ITEMS",
    AddNewItems = "ADD_NEW_ITEMS",
    AddManyItems = "ADD_MANY_ITEMS",
});

/// Kind of discount.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountType {
    /// `AMOUNT`
    Amount,
    /// `UNIT`
    Unit,
    /// `PERCENT`
    Percent,
    /// `FIXED`
    Fixed,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(DiscountType {
    Amount = "AMOUNT",
    Unit = "UNIT",
    Percent = "PERCENT",
    Fixed = "FIXED",
});
