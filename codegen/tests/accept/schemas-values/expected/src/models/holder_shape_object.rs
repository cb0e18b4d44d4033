use crate::runtime::json;

/// The schema `HolderShapeObject`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderShapeObject {
    /// The property `w`.
    pub w: Option<i64>,
}

impl HolderShapeObject {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `w`.
    #[must_use]
    pub fn w(mut self, w: i64) -> Self {
        self.w = Some(w);
        self
    }
}

impl json::Object for HolderShapeObject {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("w")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.w),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("w", &self.w);
    }
}

json::object!(HolderShapeObject);
