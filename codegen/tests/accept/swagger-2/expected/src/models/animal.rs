use crate::runtime::json;

/// The schema `Animal`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    /// The property `kind`.
    pub kind: String,
}

impl Animal {
    /// A value of the required properties.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into() }
    }
}

impl json::Object for Animal {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("kind")];
    fn blank() -> Self {
        Self { kind: json::Read::blank() }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.kind),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("kind", &self.kind);
    }
}

json::object!(Animal);
