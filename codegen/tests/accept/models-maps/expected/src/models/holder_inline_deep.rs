use crate::runtime::json;

/// The schema `HolderInlineDeep`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderInlineDeep {
    /// The property `x`.
    pub x: Option<String>,
}

impl HolderInlineDeep {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }
}

impl json::Object for HolderInlineDeep {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("x")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.x),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("x", &self.x);
    }
}

json::object!(HolderInlineDeep);
