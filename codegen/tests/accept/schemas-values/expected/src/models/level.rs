use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `-1`
    Low,
    /// `0`
    Middle,
    /// `1`
    High,
    /// `9007199254740993`
    Huge,
    /// A value that is not known to this version of the crate.
    Unknown(i64),
}

json::integer_enum!(Level {
    Low = -1,
    Middle = 0,
    High = 1,
    Huge = 9007199254740993,
});
