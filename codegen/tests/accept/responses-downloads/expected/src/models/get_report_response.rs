use crate::runtime::json;

/// The schema `GetReportResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetReportResponse {
    /// The property `eta`.
    pub eta: Option<i64>,
}

impl GetReportResponse {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `eta`.
    #[must_use]
    pub fn eta(mut self, eta: i64) -> Self {
        self.eta = Some(eta);
        self
    }
}

impl json::Object for GetReportResponse {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("eta")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.eta),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("eta", &self.eta);
    }
}

json::object!(GetReportResponse);
