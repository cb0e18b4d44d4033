use crate::runtime::{Nullable, collect, json};

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

    /// Sets `type`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<DiscountType>) -> Self {
        self.r#type = Nullable::Value(r#type.into());
        self
    }

    /// Sets `amount_off`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn amount_off(mut self, amount_off: f64) -> Self {
        self.amount_off = Nullable::Value(amount_off);
        self
    }

    /// Sets `amount_off_formula`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn amount_off_formula(mut self, amount_off_formula: impl Into<String>) -> Self {
        self.amount_off_formula = Nullable::Value(amount_off_formula.into());
        self
    }

    /// Sets `aggregated_amount_limit`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn aggregated_amount_limit(mut self, aggregated_amount_limit: i64) -> Self {
        self.aggregated_amount_limit = Nullable::Value(aggregated_amount_limit);
        self
    }

    /// Sets `effect`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn effect(mut self, effect: impl Into<DiscountEffect>) -> Self {
        self.effect = Nullable::Value(effect.into());
        self
    }

    /// Sets `is_dynamic`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn is_dynamic(mut self, is_dynamic: bool) -> Self {
        self.is_dynamic = Nullable::Value(is_dynamic);
        self
    }

    /// Sets `unit_off`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn unit_off(mut self, unit_off: i64) -> Self {
        self.unit_off = Nullable::Value(unit_off);
        self
    }

    /// Sets `unit_off_formula`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn unit_off_formula(mut self, unit_off_formula: impl Into<String>) -> Self {
        self.unit_off_formula = Nullable::Value(unit_off_formula.into());
        self
    }

    /// Sets `unit_type`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn unit_type(mut self, unit_type: impl Into<String>) -> Self {
        self.unit_type = Nullable::Value(unit_type.into());
        self
    }

    /// Sets `product`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn product(
        mut self,
        product: impl Into<super::SimpleProductDiscountUnit>,
    ) -> Self {
        self.product = Nullable::Value(product.into());
        self
    }

    /// Sets `sku`.
    #[must_use]
    pub fn sku(mut self, sku: impl Into<super::SimpleProductDiscountUnit>) -> Self {
        self.sku = Some(sku.into());
        self
    }

    /// Sets `units`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn units(
        mut self,
        units: impl IntoIterator<Item = impl Into<super::DiscountUnitMultipleOneUnit>>,
    ) -> Self {
        self.units = Nullable::Value(collect::list(units));
        self
    }

    /// Sets `percent_off`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn percent_off(mut self, percent_off: f64) -> Self {
        self.percent_off = Nullable::Value(percent_off);
        self
    }

    /// Sets `percent_off_formula`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn percent_off_formula(
        mut self,
        percent_off_formula: impl Into<String>,
    ) -> Self {
        self.percent_off_formula = Nullable::Value(percent_off_formula.into());
        self
    }

    /// Sets `amount_limit`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn amount_limit(mut self, amount_limit: f64) -> Self {
        self.amount_limit = Nullable::Value(amount_limit);
        self
    }

    /// Sets `fixed_amount`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn fixed_amount(mut self, fixed_amount: f64) -> Self {
        self.fixed_amount = Nullable::Value(fixed_amount);
        self
    }

    /// Sets `fixed_amount_formula`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn fixed_amount_formula(
        mut self,
        fixed_amount_formula: impl Into<String>,
    ) -> Self {
        self.fixed_amount_formula = Nullable::Value(fixed_amount_formula.into());
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
