use crate::runtime::json;

/// The schema `AnsweredData`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AnsweredData {
    /// The property `event_type`.
    pub event_type: Option<super::AnsweredDataEventType>,
    /// The property `by`.
    pub by: Option<String>,
}

impl AnsweredData {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `event_type`.
    #[must_use]
    pub fn event_type(
        mut self,
        event_type: impl Into<super::AnsweredDataEventType>,
    ) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Sets `by`.
    #[must_use]
    pub fn by(mut self, by: impl Into<String>) -> Self {
        self.by = Some(by.into());
        self
    }
}

impl json::Object for AnsweredData {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("event_type"),
        json::Property::optional("by"),
    ];

    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.event_type),
            1 => reader.read_into(&mut self.by),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("event_type", &self.event_type);
        object.optional("by", &self.by);
    }
}

json::object!(AnsweredData);
