use crate::runtime::json;

/// Named
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WideNamed {
    /// The property `name`.
    pub name: String,
}

impl WideNamed {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl json::Object for WideNamed {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("name")];
    fn blank() -> Self {
        Self { name: json::Read::blank() }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.name),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("name", &self.name);
    }
}

json::object!(WideNamed);
