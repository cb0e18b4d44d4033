use crate::runtime::json;

/// The schema `aux`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Aux {
    /// The property `aux`.
    pub aux: Option<String>,
}

impl Aux {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `aux`.
    #[must_use]
    pub fn aux(mut self, aux: impl Into<String>) -> Self {
        self.aux = Some(aux.into());
        self
    }
}

impl json::Object for Aux {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("aux")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.aux),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("aux", &self.aux);
    }
}

json::object!(Aux);
