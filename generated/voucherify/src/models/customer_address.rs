use crate::runtime::{Nullable, OrNull, json};

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

    /// Sets `city`; `None` is null.
    #[must_use]
    pub fn city<How>(mut self, city: impl OrNull<String, How>) -> Self {
        self.city = Nullable::from(OrNull::or_null(city));
        self
    }

    /// Sets `city` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_city(mut self) -> Self {
        self.city = Nullable::Null;
        self
    }

    /// Sets `state`; `None` is null.
    #[must_use]
    pub fn state<How>(mut self, state: impl OrNull<String, How>) -> Self {
        self.state = Nullable::from(OrNull::or_null(state));
        self
    }

    /// Sets `state` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_state(mut self) -> Self {
        self.state = Nullable::Null;
        self
    }

    /// Sets `line_1`; `None` is null.
    #[must_use]
    pub fn line_1<How>(mut self, line_1: impl OrNull<String, How>) -> Self {
        self.line_1 = Nullable::from(OrNull::or_null(line_1));
        self
    }

    /// Sets `line_1` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_line_1(mut self) -> Self {
        self.line_1 = Nullable::Null;
        self
    }

    /// Sets `line_2`; `None` is null.
    #[must_use]
    pub fn line_2<How>(mut self, line_2: impl OrNull<String, How>) -> Self {
        self.line_2 = Nullable::from(OrNull::or_null(line_2));
        self
    }

    /// Sets `line_2` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_line_2(mut self) -> Self {
        self.line_2 = Nullable::Null;
        self
    }

    /// Sets `country`; `None` is null.
    #[must_use]
    pub fn country<How>(mut self, country: impl OrNull<String, How>) -> Self {
        self.country = Nullable::from(OrNull::or_null(country));
        self
    }

    /// Sets `country` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_country(mut self) -> Self {
        self.country = Nullable::Null;
        self
    }

    /// Sets `postal_code`; `None` is null.
    #[must_use]
    pub fn postal_code<How>(mut self, postal_code: impl OrNull<String, How>) -> Self {
        self.postal_code = Nullable::from(OrNull::or_null(postal_code));
        self
    }

    /// Sets `postal_code` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_postal_code(mut self) -> Self {
        self.postal_code = Nullable::Null;
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
