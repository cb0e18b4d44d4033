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
            ..json::Object::blank()
        }
    }

    /// Sets `address_line_2`.
    #[must_use]
    pub fn address_line_2(mut self, address_line_2: impl Into<String>) -> Self {
        self.address_line_2 = Some(address_line_2.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `postal_code`.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

impl json::Object for LegalAddress {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("address_line_1"),
        json::Property::optional("address_line_2"),
        json::Property::optional("city"),
        json::Property::required("country_code"),
        json::Property::optional("postal_code"),
        json::Property::optional("state"),
    ];

    fn blank() -> Self {
        Self {
            address_line_1: json::Read::blank(),
            address_line_2: None,
            city: None,
            country_code: json::Read::blank(),
            postal_code: None,
            state: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.address_line_1),
            1 => reader.read_into(&mut self.address_line_2),
            2 => reader.read_into(&mut self.city),
            3 => reader.read_into(&mut self.country_code),
            4 => reader.read_into(&mut self.postal_code),
            5 => reader.read_into(&mut self.state),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("address_line_1", &self.address_line_1);
        object.optional("address_line_2", &self.address_line_2);
        object.optional("city", &self.city);
        object.required("country_code", &self.country_code);
        object.optional("postal_code", &self.postal_code);
        object.optional("state", &self.state);
    }
}

json::object!(LegalAddress);
