use crate::runtime::json;

/// The schema `ReplacePetsBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplacePetsBody {
    /// The property `all`.
    pub all: Option<bool>,
}

impl ReplacePetsBody {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `all`.
    #[must_use]
    pub fn all(mut self, all: bool) -> Self {
        self.all = Some(all);
        self
    }
}

impl json::Object for ReplacePetsBody {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("all")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.all),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("all", &self.all);
    }
}

json::object!(ReplacePetsBody);
