use crate::runtime::json;

/// Note
///
/// What happened.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventNote {
    /// The property `event`.
    pub event: super::EventNoteEvent,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// The property `data`.
    pub data: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl EventNote {
    /// A value of the required properties.
    #[must_use]
    pub fn new(event: impl Into<super::EventNoteEvent>) -> Self {
        Self {
            event: event.into(),
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

json::object!(EventNote {
    event: required "event",
    id: optional "id",
    retry: optional "retry",
    data: optional "data",
    ..unknown_members
});
