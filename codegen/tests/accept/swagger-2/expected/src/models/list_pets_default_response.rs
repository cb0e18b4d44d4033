use crate::runtime::json;

/// The schema `ListPetsDefaultResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPetsDefaultResponse {
    /// The property `reason`.
    pub reason: Option<String>,
}

impl ListPetsDefaultResponse {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl json::Object for ListPetsDefaultResponse {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("reason")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.reason),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("reason", &self.reason);
    }
}

json::object!(ListPetsDefaultResponse);
