use crate::runtime::json;

/// Whether the same request may succeed later. A `TECHNICAL_ERROR` can be retried after a pause; after
/// a `BUSINESS_ERROR` the request must be changed first.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCategory {
    /// `BUSINESS_ERROR`
    BusinessError,
    /// `TECHNICAL_ERROR`
    TechnicalError,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl ErrorCategory {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BusinessError => "BUSINESS_ERROR",
            Self::TechnicalError => "TECHNICAL_ERROR",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ErrorCategory {
    fn from(value: &str) -> Self {
        match value {
            "BUSINESS_ERROR" => Self::BusinessError,
            "TECHNICAL_ERROR" => Self::TechnicalError,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(ErrorCategory);
