use crate::runtime::json;

/// The schema `UploadAttributes`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UploadAttributes {
    /// The property `colour`.
    pub colour: Option<String>,
}

impl UploadAttributes {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `colour`.
    #[must_use]
    pub fn colour(mut self, colour: impl Into<String>) -> Self {
        self.colour = Some(colour.into());
        self
    }
}

impl json::Object for UploadAttributes {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("colour")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.colour),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("colour", &self.colour);
    }
}

json::object!(UploadAttributes);
