use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingLevel {
    /// `1.0`
    N1Dot0,
    /// `10`
    Number10,
    /// `N10`
    N10,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ThingLevel {
    N1Dot0 = "1.0",
    Number10 = "10",
    N10 = "N10",
});
