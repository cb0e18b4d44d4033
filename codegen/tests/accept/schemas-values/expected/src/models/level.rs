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

impl Level {
    /// The value as it is sent.
    #[must_use]
    pub const fn as_i64(self) -> i64 {
        match self {
            Self::Low => -1,
            Self::Middle => 0,
            Self::High => 1,
            Self::Huge => 9007199254740993,
            Self::Unknown(value) => value,
        }
    }
}

impl From<i64> for Level {
    fn from(value: i64) -> Self {
        match value {
            -1 => Self::Low,
            0 => Self::Middle,
            1 => Self::High,
            9007199254740993 => Self::Huge,
            other => Self::Unknown(other),
        }
    }
}

json::integer_enum!(Level);
