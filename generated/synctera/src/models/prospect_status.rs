use crate::runtime::json;

/// Marks the person as a prospect.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProspectStatus {
    /// `PROSPECT`
    Prospect,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl ProspectStatus {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Prospect => "PROSPECT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProspectStatus {
    fn from(value: &str) -> Self {
        match value {
            "PROSPECT" => Self::Prospect,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(ProspectStatus);
