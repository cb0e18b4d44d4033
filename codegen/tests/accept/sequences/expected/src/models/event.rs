use crate::runtime::{JsonText, json};

/// What happened.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// [`EventNote`](EventNote), where `event` is `note`.
    Note(EventNote),
    /// [`EventChange`](EventChange), where `event` is `change`.
    Change(EventChange),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Event {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("event")?.as_deref() {
            Some("note") => json::Read::read(reader).map(Self::Note),
            Some("change") => json::Read::read(reader).map(Self::Change),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Event {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Note(value) => json::Write::write(value, writer),
            Self::Change(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<EventNote> for Event {
    #[inline]
    fn from(value: EventNote) -> Self {
        Self::Note(value)
    }
}

impl From<EventChange> for Event {
    #[inline]
    fn from(value: EventChange) -> Self {
        Self::Change(value)
    }
}

json::bridge!(Event);

/// Change
///
/// What happened.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventChange {
    /// Always `change`.
    pub event: EventChangeEvent,
    pub id: Option<String>,
    pub retry: Option<i64>,
    pub data: Option<JsonText<super::Line>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl EventChange {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            event: EventChangeEvent::Change,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn retry(mut self, retry: i64) -> Self {
        self.retry = Some(retry);
        self
    }

    #[must_use]
    pub fn data(mut self, data: impl Into<JsonText<super::Line>>) -> Self {
        self.data = Some(data.into());
        self
    }
}

impl Default for EventChange {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(EventChange {
    event: required "event",
    id: optional "id",
    retry: optional "retry",
    data: optional "data",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventChangeEvent {
    /// `change`
    Change,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(EventChangeEvent {
    Change = "change",
});

/// Note
///
/// What happened.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventNote {
    /// Always `note`.
    pub event: EventNoteEvent,
    pub id: Option<String>,
    pub retry: Option<i64>,
    pub data: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl EventNote {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            event: EventNoteEvent::Note,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn retry(mut self, retry: i64) -> Self {
        self.retry = Some(retry);
        self
    }

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
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventNoteEvent {
    /// `note`
    Note,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(EventNoteEvent {
    Note = "note",
});
