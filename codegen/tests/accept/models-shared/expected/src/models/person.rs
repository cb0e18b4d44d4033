use crate::runtime::json;

/// The schema `Person`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Person {
    /// The property `origin`.
    pub origin: Option<super::PersonOrigin>,
}

impl Person {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `origin`.
    #[must_use]
    pub fn origin(mut self, origin: impl Into<super::PersonOrigin>) -> Self {
        self.origin = Some(origin.into());
        self
    }
}

impl json::Object for Person {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("origin")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.origin),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("origin", &self.origin);
    }
}

json::object!(Person);
