use crate::runtime::json;

/// Note
///
/// What happened.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventNote {
    /// The property `event`.
    ///
    /// Always `note`.
    pub event: super::EventNoteEvent,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// The property `data`.
    pub data: Option<String>,
}

impl EventNote {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            event: super::EventNoteEvent::Note,
            ..json::Read::blank()
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
    #[inline]
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
}

impl Default for EventNote {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(EventNote {
    event: required "event",
    id: optional "id",
    retry: optional "retry",
    data: optional "data",
});
