use crate::runtime::json;

/// One key of the caller's own data, with its value.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MetadataEntry {
    /// The key.
    pub attribute: Option<String>,
    /// The value that belongs to the key.
    pub value: Option<String>,
}

impl MetadataEntry {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `attribute`.
    #[must_use]
    pub fn attribute(mut self, attribute: impl Into<String>) -> Self {
        self.attribute = Some(attribute.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl json::Object for MetadataEntry {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("attribute"),
        json::Property::optional("value"),
    ];

    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.attribute),
            1 => reader.read_into(&mut self.value),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("attribute", &self.attribute);
        object.optional("value", &self.value);
    }
}

json::object!(MetadataEntry);
