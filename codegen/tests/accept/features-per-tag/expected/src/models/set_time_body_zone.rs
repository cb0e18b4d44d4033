use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetTimeBodyZone {
    /// `UTC`
    Utc,
    /// `CET`
    Cet,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl SetTimeBodyZone {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Utc => "UTC",
            Self::Cet => "CET",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SetTimeBodyZone {
    fn from(value: &str) -> Self {
        match value {
            "UTC" => Self::Utc,
            "CET" => Self::Cet,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(SetTimeBodyZone);
