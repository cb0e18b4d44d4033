use crate::runtime::json;

/// What happened.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// [`EventNote`](super::EventNote), where `event` is `note`.
    Note(super::EventNote),
    /// [`EventChange`](super::EventChange), where `event` is `change`.
    Change(super::EventChange),
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

impl From<super::EventNote> for Event {
    #[inline]
    fn from(value: super::EventNote) -> Self {
        Self::Note(value)
    }
}

impl From<super::EventChange> for Event {
    #[inline]
    fn from(value: super::EventChange) -> Self {
        Self::Change(value)
    }
}

json::bridge!(Event);
