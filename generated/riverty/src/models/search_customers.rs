use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchCustomersOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(SearchCustomersOrder {
    Asc = "ASC",
    Desc = "DESC",
});
