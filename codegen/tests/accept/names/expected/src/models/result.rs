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

json::string_enum!(Result {
    Ok = "Ok",
    Err = "Err",
    UnknownValue = "Unknown",
    String = "String",
});
