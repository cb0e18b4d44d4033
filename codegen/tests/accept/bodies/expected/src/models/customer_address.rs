use crate::runtime::{Nullable, json};

/// The schema `CustomerAddress`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerAddress {
    /// The property `line1`.
    pub line1: Option<String>,
    /// The property `city`.
    pub city: Nullable<String>,
}

impl CustomerAddress {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `line1`.
    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    /// Sets `city`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Nullable::Value(city.into());
        self
    }
}

impl json::Object for CustomerAddress {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("line1"),
        json::Property::optional("city"),
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
            0 => reader.read_into(&mut self.line1),
            1 => reader.read_into(&mut self.city),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("line1", &self.line1);
        object.optional("city", &self.city);
    }
}

json::object!(CustomerAddress);
