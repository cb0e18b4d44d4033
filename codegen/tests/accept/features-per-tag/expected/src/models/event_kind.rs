use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// `seen`
    Seen,
    /// `lost`
    Lost,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl EventKind {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Seen => "seen",
            Self::Lost => "lost",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventKind {
    fn from(value: &str) -> Self {
        match value {
            "seen" => Self::Seen,
            "lost" => Self::Lost,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(EventKind);
