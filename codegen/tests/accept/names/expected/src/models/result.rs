use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Result {
    /// `Ok`
    Ok,
    /// `Err`
    Err,
    /// `Unknown`
    UnknownValue,
    /// `String`
    String,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl Result {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ok => "Ok",
            Self::Err => "Err",
            Self::UnknownValue => "Unknown",
            Self::String => "String",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Result {
    fn from(value: &str) -> Self {
        match value {
            "Ok" => Self::Ok,
            "Err" => Self::Err,
            "Unknown" => Self::UnknownValue,
            "String" => Self::String,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(Result);
