use crate::runtime::{JsonText, json};

/// Change
///
/// What happened.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventChange {
    /// The property `event`.
    pub event: super::EventChangeEvent,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// The property `data`.
    pub data: Option<JsonText<super::Line>>,
}

impl EventChange {
    /// A value of the required properties.
    #[must_use]
    pub fn new(event: impl Into<super::EventChangeEvent>) -> Self {
        Self {
            event: event.into(),
            ..json::Object::blank()
        }
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
    pub fn data(mut self, data: impl Into<JsonText<super::Line>>) -> Self {
        self.data = Some(data.into());
        self
    }
}

impl json::Object for EventChange {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("event"),
        json::Property::optional("id"),
        json::Property::optional("retry"),
        json::Property::optional("data"),
    ];

    fn blank() -> Self {
        Self {
            event: json::Read::blank(),
            id: None,
            retry: None,
            data: None,
        }
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
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("event", &self.event);
        object.optional("id", &self.id);
        object.optional("retry", &self.retry);
        object.optional("data", &self.data);
    }
}

json::object!(EventChange);
