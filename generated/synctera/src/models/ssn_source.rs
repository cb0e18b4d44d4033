use crate::runtime::json;

/// How a tax id got into the record.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SsnSource {
    /// `MANUAL`
    Manual,
    /// `PREFILL`
    Prefill,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl SsnSource {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Manual => "MANUAL",
            Self::Prefill => "PREFILL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SsnSource {
    fn from(value: &str) -> Self {
        match value {
            "MANUAL" => Self::Manual,
            "PREFILL" => Self::Prefill,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(SsnSource);
