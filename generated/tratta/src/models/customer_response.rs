use crate::runtime::json;

/// Envelope around a debtor.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerResponse {
    /// The debtor.
    pub data: super::Customer,
}

impl CustomerResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl Into<super::Customer>) -> Self {
        Self { data: data.into() }
    }
}

impl json::Object for CustomerResponse {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("data")];
    fn blank() -> Self {
        Self { data: json::Read::blank() }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.data),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("data", &self.data);
    }
}

json::object!(CustomerResponse);
