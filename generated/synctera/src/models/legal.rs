use crate::runtime::json;

/// A person's legal address.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalAddress {
    /// Street address, first line.
    pub address_line_1: String,
    /// Street address, second line.
    pub address_line_2: Option<String>,
    /// City or town.
    pub city: Option<String>,
    /// Country, as an ISO 3166-1 alpha-2 code.
    ///
    /// Pattern: `^[A-Z]{2}$`.
    pub country_code: String,
    /// Postal code. In the United States five digits, or five and four with a hyphen; in Canada the form
    /// `A1A 1A1`, with or without the space.
    pub postal_code: Option<String>,
    /// State or province, as an ISO 3166-2 code without the country prefix.
    pub state: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl LegalAddress {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        address_line_1: impl Into<String>,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            address_line_1: address_line_1.into(),
            country_code: country_code.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn address_line_2(mut self, address_line_2: impl Into<String>) -> Self {
        self.address_line_2 = Some(address_line_2.into());
        self
    }

    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

json::object!(LegalAddress {
    address_line_1: required "address_line_1",
    address_line_2: optional "address_line_2",
    city: optional "city",
    country_code: required "country_code",
    postal_code: optional "postal_code",
    state: optional "state",
    ..unknown_members
});
