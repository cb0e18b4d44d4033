use crate::runtime::json;

/// The schema `CreateOrderBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateOrderBody {
    /// Where to send it.
    pub address: Option<super::CreateOrderBodyAddress>,
}

impl CreateOrderBody {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<super::CreateOrderBodyAddress>) -> Self {
        self.address = Some(address.into());
        self
    }
}

impl json::Object for CreateOrderBody {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("address")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.address),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("address", &self.address);
    }
}

json::object!(CreateOrderBody);
