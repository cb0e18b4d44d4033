use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingShift {
    /// `GMT+5`
    Gmt5,
    /// `GMT-5`
    GmtMinus5,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ThingShift {
    Gmt5 = "GMT+5",
    GmtMinus5 = "GMT-5",
});
