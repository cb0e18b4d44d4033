use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnsweredDataEventType {
    /// `call.answered`
    CallAnswered,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl AnsweredDataEventType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CallAnswered => "call.answered",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AnsweredDataEventType {
    fn from(value: &str) -> Self {
        match value {
            "call.answered" => Self::CallAnswered,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(AnsweredDataEventType);
