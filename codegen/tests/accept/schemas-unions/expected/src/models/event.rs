use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// [`EventCreated`](EventCreated), where `type` is `created`.
    Created(EventCreated),
    /// [`EventDeleted`](EventDeleted), where `type` is `deleted`.
    Deleted(EventDeleted),
    /// Text.
    String(String),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Event {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        match raw.discriminator("type").as_deref() {
            Some("created") => raw.read().map(Self::Created),
            Some("deleted") => raw.read().map(Self::Deleted),
            _ => {
                const SHAPES: &[json::Shape] = &[json::Shape::String];
                for index in raw.candidates(SHAPES) {
                    let value = match index {
                        0 => raw.try_read().map(Self::String),
                        _ => None,
                    };
                    if let Some(value) = value {
                        return Ok(value);
                    }
                }
                raw.unknown(&[json::Shape::Map, json::Shape::AnyOf(SHAPES)])
                    .map(Self::Unknown)
            }
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
            Self::Created(value) => json::Write::write(value, writer),
            Self::Deleted(value) => json::Write::write(value, writer),
            Self::String(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<EventCreated> for Event {
    #[inline]
    fn from(value: EventCreated) -> Self {
        Self::Created(value)
    }
}

impl From<EventDeleted> for Event {
    #[inline]
    fn from(value: EventDeleted) -> Self {
        Self::Deleted(value)
    }
}

impl From<String> for Event {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Event {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

json::bridge!(Event);

/// Created
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventCreated {
    /// Always `created`.
    pub r#type: EventCreatedType,
    pub at: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl EventCreated {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            r#type: EventCreatedType::Created,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }
}

impl Default for EventCreated {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(EventCreated {
    r#type: required "type",
    at: optional "at",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventCreatedType {
    /// `created`
    Created,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(EventCreatedType {
    Created = "created",
});

/// Deleted
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventDeleted {
    /// Always `deleted`.
    pub r#type: EventDeletedType,
    pub at: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl EventDeleted {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            r#type: EventDeletedType::Deleted,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }
}

impl Default for EventDeleted {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(EventDeleted {
    r#type: required "type",
    at: optional "at",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventDeletedType {
    /// `deleted`
    Deleted,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(EventDeletedType {
    Deleted = "deleted",
});
