use crate::runtime::{Nullable, json};

/// The postal address of a customer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerAddress {
    /// City or town.
    pub city: Nullable<String>,
    /// State, province or region.
    pub state: Nullable<String>,
    /// Street and number.
    pub line_1: Nullable<String>,
    /// What the first line has no room for, such as a flat or a building.
    pub line_2: Nullable<String>,
    /// Name of the country.
    pub country: Nullable<String>,
    /// Postal or ZIP code.
    pub postal_code: Nullable<String>,
}

impl CustomerAddress {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `city`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Nullable::Value(city.into());
        self
    }

    /// Sets `state`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Nullable::Value(state.into());
        self
    }

    /// Sets `line_1`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn line_1(mut self, line_1: impl Into<String>) -> Self {
        self.line_1 = Nullable::Value(line_1.into());
        self
    }

    /// Sets `line_2`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn line_2(mut self, line_2: impl Into<String>) -> Self {
        self.line_2 = Nullable::Value(line_2.into());
        self
    }

    /// Sets `country`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Nullable::Value(country.into());
        self
    }

    /// Sets `postal_code`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Nullable::Value(postal_code.into());
        self
    }
}

impl json::Object for CustomerAddress {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("city"),
        json::Property::optional("state"),
        json::Property::optional("line_1"),
        json::Property::optional("line_2"),
        json::Property::optional("country"),
        json::Property::optional("postal_code"),
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
            0 => reader.read_into(&mut self.city),
            1 => reader.read_into(&mut self.state),
            2 => reader.read_into(&mut self.line_1),
            3 => reader.read_into(&mut self.line_2),
            4 => reader.read_into(&mut self.country),
            5 => reader.read_into(&mut self.postal_code),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("city", &self.city);
        object.optional("state", &self.state);
        object.optional("line_1", &self.line_1);
        object.optional("line_2", &self.line_2);
        object.optional("country", &self.country);
        object.optional("postal_code", &self.postal_code);
    }
}

json::object!(CustomerAddress);
