use crate::runtime::json;

/// The schema `HolderRowsItem`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HolderRowsItem {
    /// The property `id`.
    pub id: String,
}

impl HolderRowsItem {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl json::Object for HolderRowsItem {
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

json::object!(HolderRowsItem);
