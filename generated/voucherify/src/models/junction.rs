use crate::runtime::json;

/// Whether all filters must hold, or any one of them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Junction {
    /// `and`
    And,
    /// `or`
    Or,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(Junction {
    And = "and",
    Or = "or",
});
