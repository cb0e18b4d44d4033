use crate::runtime::json;

/// The schema `Conflict`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Conflict {
    /// The property `value`.
    pub value: Option<bool>,
}

impl Conflict {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: bool) -> Self {
        self.value = Some(value);
        self
    }
}

impl json::Object for Conflict {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("value")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.value),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("value", &self.value);
    }
}

json::object!(Conflict);
