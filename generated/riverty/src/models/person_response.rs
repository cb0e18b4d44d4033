use crate::runtime::json;

/// A person as returned in a response.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonResponse {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
}

impl PersonResponse {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}

impl json::Object for PersonResponse {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("firstName"),
        json::Property::optional("lastName"),
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
            0 => reader.read_into(&mut self.first_name),
            1 => reader.read_into(&mut self.last_name),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("firstName", &self.first_name);
        object.optional("lastName", &self.last_name);
    }
}

json::object!(PersonResponse);
