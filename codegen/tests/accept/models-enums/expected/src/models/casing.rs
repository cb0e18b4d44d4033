use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Casing {
    /// `asc`
    AscLower,
    /// `ASC`
    AscUpper,
    /// `Asc`
    Asc,
    /// `aSc`
    AScCamel,
    /// `a_sc`
    ASc,
    /// `A-SC`
    AScUpper,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(Casing {
    AscLower = "asc",
    AscUpper = "ASC",
    Asc = "Asc",
    AScCamel = "aSc",
    ASc = "a_sc",
    AScUpper = "A-SC",
});
