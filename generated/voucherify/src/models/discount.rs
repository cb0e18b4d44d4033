use crate::runtime::{Nullable, json};

/// A discount of any kind. Which members are filled depends on `type`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Discount {
    /// Kind of discount.
    pub r#type: Nullable<super::DiscountType>,
    /// Amount taken off, in hundredths of the currency unit.
    pub amount_off: Nullable<f64>,
    /// Formula that yields the amount taken off.
    pub amount_off_formula: Nullable<String>,
    /// The most that is taken off one order in total.
    pub aggregated_amount_limit: Nullable<i64>,
    /// What the discount does to the order or to its items.
    pub effect: Nullable<super::DiscountEffect>,
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
}

impl Discount {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `type`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<super::DiscountType>) -> Self {
        self.r#type = Nullable::Value(r#type.into());
        self
    }

    /// Sets `amount_off`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
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
    pub fn aggregated_amount_limit(mut self, aggregated_amount_limit: i64) -> Self {
        self.aggregated_amount_limit = Nullable::Value(aggregated_amount_limit);
        self
    }

    /// Sets `effect`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn effect(mut self, effect: impl Into<super::DiscountEffect>) -> Self {
        self.effect = Nullable::Value(effect.into());
        self
    }

    /// Sets `is_dynamic`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is_dynamic(mut self, is_dynamic: bool) -> Self {
        self.is_dynamic = Nullable::Value(is_dynamic);
        self
    }

    /// Sets `unit_off`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
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
        self.units = Nullable::Value(units.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `percent_off`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
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
    pub fn amount_limit(mut self, amount_limit: f64) -> Self {
        self.amount_limit = Nullable::Value(amount_limit);
        self
    }

    /// Sets `fixed_amount`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
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

impl json::Object for Discount {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("type"),
        json::Property::optional("amount_off"),
        json::Property::optional("amount_off_formula"),
        json::Property::optional("aggregated_amount_limit"),
        json::Property::optional("effect"),
        json::Property::optional("is_dynamic"),
        json::Property::optional("unit_off"),
        json::Property::optional("unit_off_formula"),
        json::Property::optional("unit_type"),
        json::Property::optional("product"),
        json::Property::optional("sku"),
        json::Property::optional("units"),
        json::Property::optional("percent_off"),
        json::Property::optional("percent_off_formula"),
        json::Property::optional("amount_limit"),
        json::Property::optional("fixed_amount"),
        json::Property::optional("fixed_amount_formula"),
    ];

    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.r#type),
            1 => reader.read_into(&mut self.amount_off),
            2 => reader.read_into(&mut self.amount_off_formula),
            3 => reader.read_into(&mut self.aggregated_amount_limit),
            4 => reader.read_into(&mut self.effect),
            5 => reader.read_into(&mut self.is_dynamic),
            6 => reader.read_into(&mut self.unit_off),
            7 => reader.read_into(&mut self.unit_off_formula),
            8 => reader.read_into(&mut self.unit_type),
            9 => reader.read_into(&mut self.product),
            10 => reader.read_into(&mut self.sku),
            11 => reader.read_into(&mut self.units),
            12 => reader.read_into(&mut self.percent_off),
            13 => reader.read_into(&mut self.percent_off_formula),
            14 => reader.read_into(&mut self.amount_limit),
            15 => reader.read_into(&mut self.fixed_amount),
            16 => reader.read_into(&mut self.fixed_amount_formula),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("type", &self.r#type);
        object.optional("amount_off", &self.amount_off);
        object.optional("amount_off_formula", &self.amount_off_formula);
        object.optional("aggregated_amount_limit", &self.aggregated_amount_limit);
        object.optional("effect", &self.effect);
        object.optional("is_dynamic", &self.is_dynamic);
        object.optional("unit_off", &self.unit_off);
        object.optional("unit_off_formula", &self.unit_off_formula);
        object.optional("unit_type", &self.unit_type);
        object.optional("product", &self.product);
        object.optional("sku", &self.sku);
        object.optional("units", &self.units);
        object.optional("percent_off", &self.percent_off);
        object.optional("percent_off_formula", &self.percent_off_formula);
        object.optional("amount_limit", &self.amount_limit);
        object.optional("fixed_amount", &self.fixed_amount);
        object.optional("fixed_amount_formula", &self.fixed_amount_formula);
    }
}

json::object!(Discount);
