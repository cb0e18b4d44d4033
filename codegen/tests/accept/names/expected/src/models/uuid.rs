use crate::runtime::json;

/// The schema `Uuid`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Uuid {
    /// The property `id`.
    pub id: Option<crate::runtime::Uuid>,
}

impl Uuid {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<crate::runtime::Uuid>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl json::Object for Uuid {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("id")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.id),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("id", &self.id);
    }
}

json::object!(Uuid);
