use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderFive {
    /// `5`
    Value5,
    /// A value that is not known to this version of the crate.
    Unknown(i64),
}

impl HolderFive {
    /// The value as it is sent.
    #[must_use]
    pub const fn as_i64(self) -> i64 {
        match self {
            Self::Value5 => 5,
            Self::Unknown(value) => value,
        }
    }
}

impl From<i64> for HolderFive {
    fn from(value: i64) -> Self {
        match value {
            5 => Self::Value5,
            other => Self::Unknown(other),
        }
    }
}

json::integer_enum!(HolderFive);
