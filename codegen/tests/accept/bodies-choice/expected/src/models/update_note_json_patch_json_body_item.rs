use crate::runtime::json;

/// The schema `UpdateNoteJsonPatchJsonBodyItem`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateNoteJsonPatchJsonBodyItem {
    /// The property `op`.
    pub op: String,
}

impl UpdateNoteJsonPatchJsonBodyItem {
    /// A value of the required properties.
    #[must_use]
    pub fn new(op: impl Into<String>) -> Self {
        Self { op: op.into() }
    }
}

impl json::Object for UpdateNoteJsonPatchJsonBodyItem {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("op")];
    fn blank() -> Self {
        Self { op: json::Read::blank() }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.op),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("op", &self.op);
    }
}

json::object!(UpdateNoteJsonPatchJsonBodyItem);
