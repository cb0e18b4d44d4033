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

json::string_enum!(ErrorCategory {
    BusinessError = "BUSINESS_ERROR",
    TechnicalError = "TECHNICAL_ERROR",
});
