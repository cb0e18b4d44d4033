use crate::runtime::json;

/// An address sent along with a debtor.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddressInput {
    /// Label of the address.
    pub name: Option<String>,
    /// First line, usually the street and number.
    pub line1: Option<String>,
    /// Second line.
    pub line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Whether this is the debtor's main address.
    pub is_primary: Option<bool>,
}

impl AddressInput {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `is_primary`.
    #[must_use]
    pub fn is_primary(mut self, is_primary: bool) -> Self {
        self.is_primary = Some(is_primary);
        self
    }
}

impl json::Object for AddressInput {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("name"),
        json::Property::optional("line1"),
        json::Property::optional("line2"),
        json::Property::optional("city"),
        json::Property::optional("postal_code"),
        json::Property::optional("state"),
        json::Property::optional("country"),
        json::Property::optional("is_primary"),
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
            0 => reader.read_into(&mut self.name),
            1 => reader.read_into(&mut self.line1),
            2 => reader.read_into(&mut self.line2),
            3 => reader.read_into(&mut self.city),
            4 => reader.read_into(&mut self.postal_code),
            5 => reader.read_into(&mut self.state),
            6 => reader.read_into(&mut self.country),
            7 => reader.read_into(&mut self.is_primary),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("name", &self.name);
        object.optional("line1", &self.line1);
        object.optional("line2", &self.line2);
        object.optional("city", &self.city);
        object.optional("postal_code", &self.postal_code);
        object.optional("state", &self.state);
        object.optional("country", &self.country);
        object.optional("is_primary", &self.is_primary);
    }
}

json::object!(AddressInput);
