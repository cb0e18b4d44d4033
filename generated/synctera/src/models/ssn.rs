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

json::string_enum!(SsnSource {
    Manual = "MANUAL",
    Prefill = "PREFILL",
});
