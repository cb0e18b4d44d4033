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

json::string_enum!(ProspectStatus {
    Prospect = "PROSPECT",
});
