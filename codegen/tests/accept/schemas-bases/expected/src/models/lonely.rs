use crate::runtime::json;

/// The schema `Lonely`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Lonely {
    /// The property `kind`.
    pub kind: Option<String>,
}

impl Lonely {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl json::Object for Lonely {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("kind")];
    fn blank() -> Self {
        Default::default()
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
        object.optional("kind", &self.kind);
    }
}

json::object!(Lonely);
