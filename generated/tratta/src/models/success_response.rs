use crate::runtime::json;

/// Outcome of a deletion.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuccessResponse {
    /// Whether the deletion took place.
    pub success: bool,
}

impl SuccessResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(success: bool) -> Self {
        Self { success }
    }
}

impl json::Object for SuccessResponse {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("success")];
    fn blank() -> Self {
        Self {
            success: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.success),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("success", &self.success);
    }
}

json::object!(SuccessResponse);
