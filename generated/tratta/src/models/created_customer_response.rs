use crate::runtime::json;

/// Envelope around a debtor that has just been created.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedCustomerResponse {
    /// The debtor.
    pub data: super::CreatedCustomer,
}

impl CreatedCustomerResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl Into<super::CreatedCustomer>) -> Self {
        Self { data: data.into() }
    }
}

impl json::Object for CreatedCustomerResponse {
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

json::object!(CreatedCustomerResponse);
