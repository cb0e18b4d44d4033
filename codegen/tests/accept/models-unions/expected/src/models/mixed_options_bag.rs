use crate::runtime::json;

/// Options bag
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MixedOptionsBag {
    /// The property `deep`.
    pub deep: Option<bool>,
}

impl MixedOptionsBag {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `deep`.
    #[must_use]
    pub fn deep(mut self, deep: bool) -> Self {
        self.deep = Some(deep);
        self
    }
}

impl json::Object for MixedOptionsBag {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("deep")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.deep),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("deep", &self.deep);
    }
}

json::object!(MixedOptionsBag);
