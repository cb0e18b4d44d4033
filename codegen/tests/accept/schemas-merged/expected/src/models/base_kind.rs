use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseKind {
    /// `a`
    A,
    /// `b`
    B,
    /// `c`
    C,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(BaseKind {
    A = "a",
    B = "b",
    C = "c",
});
