use crate::runtime::json;

/// Whether a person is banned from the service. `BANNED` is set by the platform alone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BanStatus {
    /// `ALLOWED`
    Allowed,
    /// `BANNED`
    Banned,
    /// `SUSPENDED`
    Suspended,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl BanStatus {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allowed => "ALLOWED",
            Self::Banned => "BANNED",
            Self::Suspended => "SUSPENDED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BanStatus {
    fn from(value: &str) -> Self {
        match value {
            "ALLOWED" => Self::Allowed,
            "BANNED" => Self::Banned,
            "SUSPENDED" => Self::Suspended,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(BanStatus);
