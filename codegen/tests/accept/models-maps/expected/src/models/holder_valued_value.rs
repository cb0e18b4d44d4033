use crate::runtime::json;

/// The schema `HolderValuedValue`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderValuedValue {
    /// The property `v`.
    pub v: Option<String>,
}

impl HolderValuedValue {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `v`.
    #[must_use]
    pub fn v(mut self, v: impl Into<String>) -> Self {
        self.v = Some(v.into());
        self
    }
}

impl json::Object for HolderValuedValue {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("v")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.v),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("v", &self.v);
    }
}

json::object!(HolderValuedValue);
