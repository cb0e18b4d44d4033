use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MixedInteger {
    /// `1`
    Value1,
    /// `2`
    Value2,
    /// A value that is not known to this version of the crate.
    Unknown(i64),
}

impl MixedInteger {
    /// The value as it is sent.
    #[must_use]
    pub const fn as_i64(self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value2 => 2,
            Self::Unknown(value) => value,
        }
    }
}

impl From<i64> for MixedInteger {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Value1,
            2 => Self::Value2,
            other => Self::Unknown(other),
        }
    }
}

json::integer_enum!(MixedInteger);
