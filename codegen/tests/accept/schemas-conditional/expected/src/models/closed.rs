use crate::runtime::json;

/// The schema `Closed`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Closed {
    /// The property `id`.
    pub id: Option<i64>,
}

impl Closed {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

impl json::Object for Closed {
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

json::object!(Closed);
