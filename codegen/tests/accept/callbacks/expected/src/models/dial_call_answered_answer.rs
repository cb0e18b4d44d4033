use crate::runtime::json;

/// The schema `DialCallAnsweredAnswer`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DialCallAnsweredAnswer {
    /// The property `record`.
    pub record: Option<bool>,
}

impl DialCallAnsweredAnswer {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `record`.
    #[must_use]
    pub fn record(mut self, record: bool) -> Self {
        self.record = Some(record);
        self
    }
}

impl json::Object for DialCallAnsweredAnswer {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("record")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.record),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("record", &self.record);
    }
}

json::object!(DialCallAnsweredAnswer);
