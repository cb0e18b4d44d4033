use crate::runtime::json;

/// The schema `DateTime`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DateTime {
    /// The property `at`.
    pub at: Option<crate::runtime::DateTime>,
}

impl DateTime {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<crate::runtime::DateTime>) -> Self {
        self.at = Some(at.into());
        self
    }
}

impl json::Object for DateTime {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("at")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.at),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("at", &self.at);
    }
}

json::object!(DateTime);
