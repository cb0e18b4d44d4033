use crate::runtime::json;

/// The schema `DialCallEndedBodyData`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DialCallEndedBodyData {
    /// The property `event_type`.
    pub event_type: Option<super::DialCallEndedBodyDataEventType>,
    /// The property `seconds`.
    pub seconds: Option<i64>,
}

impl DialCallEndedBodyData {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `event_type`.
    #[must_use]
    pub fn event_type(
        mut self,
        event_type: impl Into<super::DialCallEndedBodyDataEventType>,
    ) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Sets `seconds`.
    #[must_use]
    pub fn seconds(mut self, seconds: i64) -> Self {
        self.seconds = Some(seconds);
        self
    }
}

impl json::Object for DialCallEndedBodyData {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("event_type"),
        json::Property::optional("seconds"),
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
            1 => reader.read_into(&mut self.seconds),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("event_type", &self.event_type);
        object.optional("seconds", &self.seconds);
    }
}

json::object!(DialCallEndedBodyData);
