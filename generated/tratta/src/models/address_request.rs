use crate::runtime::json;

/// An address to be created or changed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressRequest {
    /// Label of the address.
    pub name: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Postal code, five digits.
    ///
    /// Pattern: `^\d{5}$`.
    pub postal_code: String,
    /// First line, usually the street and number.
    pub line1: Option<String>,
    /// Second line.
    pub line2: Option<String>,
    /// Whether this is the debtor's main address. A debtor has one at a time, and a first address becomes
    /// the main one.
    ///
    /// Default: `false`.
    pub is_primary: Option<bool>,
}

impl AddressRequest {
    /// A value of the required properties.
    #[must_use]
    pub fn new(postal_code: impl Into<String>) -> Self {
        Self {
            postal_code: postal_code.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `line1`.
    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    /// Sets `line2`.
    #[must_use]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.line2 = Some(line2.into());
        self
    }

    /// Sets `is_primary`.
    #[must_use]
    #[inline]
    pub fn is_primary(mut self, is_primary: bool) -> Self {
        self.is_primary = Some(is_primary);
        self
    }
}

json::object!(AddressRequest {
    name: optional "name",
    country: optional "country",
    city: optional "city",
    state: optional "state",
    postal_code: required "postal_code",
    line1: optional "line1",
    line2: optional "line2",
    is_primary: optional "is_primary",
});
