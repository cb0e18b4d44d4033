use crate::runtime::json;

/// The schema `Event`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Event {
    /// The property `event`.
    pub event: Option<String>,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// The property `data`.
    pub data: Option<String>,
    /// The property `extra`.
    pub extra: Option<super::EventExtra>,
}

impl Event {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `event`.
    #[must_use]
    pub fn event(mut self, event: impl Into<String>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `retry`.
    #[must_use]
    pub fn retry(mut self, retry: i64) -> Self {
        self.retry = Some(retry);
        self
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, extra: impl Into<super::EventExtra>) -> Self {
        self.extra = Some(extra.into());
        self
    }
}

impl json::Object for Event {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("event"),
        json::Property::optional("id"),
        json::Property::optional("retry"),
        json::Property::optional("data"),
        json::Property::optional("extra"),
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
            0 => reader.read_into(&mut self.event),
            1 => reader.read_into(&mut self.id),
            2 => reader.read_into(&mut self.retry),
            3 => reader.read_into(&mut self.data),
            4 => reader.read_into(&mut self.extra),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("event", &self.event);
        object.optional("id", &self.id);
        object.optional("retry", &self.retry);
        object.optional("data", &self.data);
        object.optional("extra", &self.extra);
    }
}

json::object!(Event);
