use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingText {
    /// `a b`
    AB,
    /// `a_b`
    AUnderscoreB,
    /// `a b`
    ABSpace,
    /// `a.b`
    ADotB,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ThingText {
    AB = "a b",
    AUnderscoreB = "a_b",
    ABSpace = "a b ",
    ADotB = "a.b",
});
