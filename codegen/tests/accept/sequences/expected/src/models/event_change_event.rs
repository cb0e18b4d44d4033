use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventChangeEvent {
    /// `change`
    Change,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl EventChangeEvent {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Change => "change",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventChangeEvent {
    fn from(value: &str) -> Self {
        match value {
            "change" => Self::Change,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(EventChangeEvent);
