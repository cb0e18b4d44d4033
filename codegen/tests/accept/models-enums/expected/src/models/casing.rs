use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Casing {
    /// `asc`
    AscXdd2a,
    /// `ASC`
    AscX5c0a,
    /// `Asc`
    Asc,
    /// `aSc`
    AScX0b4a,
    /// `a_sc`
    AScX97f7,
    /// `A-SC`
    ASc,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(Casing {
    AscXdd2a = "asc",
    AscX5c0a = "ASC",
    Asc = "Asc",
    AScX0b4a = "aSc",
    AScX97f7 = "a_sc",
    ASc = "A-SC",
});
