use crate::runtime::json;

/// The schema `Job`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The property `id`.
    pub id: i64,
}

impl Job {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl json::Object for Job {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("id")];
    fn blank() -> Self {
        Self { id: json::Read::blank() }
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
        object.required("id", &self.id);
    }
}

json::object!(Job);
