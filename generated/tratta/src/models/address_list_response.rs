use crate::runtime::json;

/// Envelope around the addresses of a debtor.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressListResponse {
    /// The addresses.
    pub data: Vec<super::Address>,
}

impl AddressListResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl IntoIterator<Item = impl Into<super::Address>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

impl json::Object for AddressListResponse {
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

json::object!(AddressListResponse);
