use crate::runtime::json;

/// The schema `BaseAddress`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseAddress {
    /// The property `city`.
    pub city: String,
}

impl BaseAddress {
    /// A value of the required properties.
    #[must_use]
    pub fn new(city: impl Into<String>) -> Self {
        Self { city: city.into() }
    }
}

impl json::Object for BaseAddress {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("city")];
    fn blank() -> Self {
        Self { city: json::Read::blank() }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.city),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("city", &self.city);
    }
}

json::object!(BaseAddress);
