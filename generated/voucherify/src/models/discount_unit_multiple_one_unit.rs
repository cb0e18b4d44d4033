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
    pub effect: Nullable<super::DiscountUnitMultipleOneUnitEffect>,
    /// Id of the product that is given for free.
    pub unit_type: Nullable<String>,
    /// The product that is given for free.
    pub product: Option<super::SimpleProductDiscountUnit>,
    /// The variant (SKU) that is given for free.
    pub sku: Option<super::SimpleProductDiscountUnit>,
}

impl DiscountUnitMultipleOneUnit {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `unit_off`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
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
        effect: impl Into<super::DiscountUnitMultipleOneUnitEffect>,
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

impl json::Object for DiscountUnitMultipleOneUnit {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("unit_off"),
        json::Property::optional("unit_off_formula"),
        json::Property::optional("effect"),
        json::Property::optional("unit_type"),
        json::Property::optional("product"),
        json::Property::optional("sku"),
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
            0 => reader.read_into(&mut self.unit_off),
            1 => reader.read_into(&mut self.unit_off_formula),
            2 => reader.read_into(&mut self.effect),
            3 => reader.read_into(&mut self.unit_type),
            4 => reader.read_into(&mut self.product),
            5 => reader.read_into(&mut self.sku),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("unit_off", &self.unit_off);
        object.optional("unit_off_formula", &self.unit_off_formula);
        object.optional("effect", &self.effect);
        object.optional("unit_type", &self.unit_type);
        object.optional("product", &self.product);
        object.optional("sku", &self.sku);
    }
}

json::object!(DiscountUnitMultipleOneUnit);
