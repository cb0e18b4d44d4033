use crate::runtime::json;

/// A postal address.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Address {
    /// First line, usually street and house number.
    pub address_line: Option<String>,
    /// Second line.
    pub address_line2: Option<String>,
    /// Third line.
    pub address_line3: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Town or region that the postal code stands for.
    pub postal_place: Option<String>,
    /// Country as a two-letter code.
    ///
    /// Minimum length in characters: `2`. Maximum length in characters: `2`.
    pub country_code: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Address {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn address_line(mut self, address_line: impl Into<String>) -> Self {
        self.address_line = Some(address_line.into());
        self
    }

    #[must_use]
    pub fn address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.address_line2 = Some(address_line2.into());
        self
    }

    #[must_use]
    pub fn address_line3(mut self, address_line3: impl Into<String>) -> Self {
        self.address_line3 = Some(address_line3.into());
        self
    }

    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    #[must_use]
    pub fn postal_place(mut self, postal_place: impl Into<String>) -> Self {
        self.postal_place = Some(postal_place.into());
        self
    }

    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }
}

json::object!(Address {
    address_line: optional "addressLine",
    address_line2: optional "addressLine2",
    address_line3: optional "addressLine3",
    postal_code: optional "postalCode",
    postal_place: optional "postalPlace",
    country_code: optional "countryCode",
    ..unknown_members
});
