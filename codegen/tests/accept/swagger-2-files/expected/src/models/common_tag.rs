use crate::runtime::json;

/// The schema `common Tag`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CommonTag {
    /// The property `label`.
    pub label: Option<String>,
}

impl CommonTag {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

impl json::Object for CommonTag {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("label")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.label),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("label", &self.label);
    }
}

json::object!(CommonTag);
