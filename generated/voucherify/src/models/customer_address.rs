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
    #[inline]
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

json::object!(CustomerAddress {
    city: optional "city",
    state: optional "state",
    line_1: optional "line_1",
    line_2: optional "line_2",
    country: optional "country",
    postal_code: optional "postal_code",
});
