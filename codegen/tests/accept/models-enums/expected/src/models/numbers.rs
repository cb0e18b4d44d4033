use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Numbers {
    /// `1`
    Value1,
    /// `2`
    Value2,
    /// `3`
    Value3,
    /// A value that is not known to this version of the crate.
    Unknown(i64),
}

impl Numbers {
    /// The value as it is sent.
    #[must_use]
    pub const fn as_i64(self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value2 => 2,
            Self::Value3 => 3,
            Self::Unknown(value) => value,
        }
    }
}

impl From<i64> for Numbers {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Value1,
            2 => Self::Value2,
            3 => Self::Value3,
            other => Self::Unknown(other),
        }
    }
}

json::integer_enum!(Numbers);
