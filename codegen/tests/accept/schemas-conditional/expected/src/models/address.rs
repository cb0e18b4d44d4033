use crate::runtime::json;

/// The schema `Address`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// The property `country`.
    pub country: String,
    /// The property `code`.
    pub code: Option<String>,
    /// The property `state`.
    pub state: Option<String>,
    /// The property `region`.
    pub region: Option<i64>,
}

impl Address {
    /// A value of the required properties.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self {
            country: country.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `region`.
    #[must_use]
    pub fn region(mut self, region: i64) -> Self {
        self.region = Some(region);
        self
    }
}

impl json::Object for Address {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("country"),
        json::Property::optional("code"),
        json::Property::optional("state"),
        json::Property::optional("region"),
    ];

    fn blank() -> Self {
        Self {
            country: json::Read::blank(),
            code: None,
            state: None,
            region: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.country),
            1 => reader.read_into(&mut self.code),
            2 => reader.read_into(&mut self.state),
            3 => reader.read_into(&mut self.region),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("country", &self.country);
        object.optional("code", &self.code);
        object.optional("state", &self.state);
        object.optional("region", &self.region);
    }
}

json::object!(Address);
