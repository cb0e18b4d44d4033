use crate::runtime::json;

/// The schema `HolderInlineObject`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderInlineObject {
    /// The property `from`.
    pub from: Option<i64>,
}

impl HolderInlineObject {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, from: i64) -> Self {
        self.from = Some(from);
        self
    }
}

impl json::Object for HolderInlineObject {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("from")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.from),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("from", &self.from);
    }
}

json::object!(HolderInlineObject);
