use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DialCallEndedBodyDataEventType {
    /// `call.ended`
    CallEnded,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl DialCallEndedBodyDataEventType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CallEnded => "call.ended",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DialCallEndedBodyDataEventType {
    fn from(value: &str) -> Self {
        match value {
            "call.ended" => Self::CallEnded,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(DialCallEndedBodyDataEventType);
