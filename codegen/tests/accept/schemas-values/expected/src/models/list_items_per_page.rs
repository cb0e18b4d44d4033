use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListItemsPerPage {
    /// `10`
    Value10,
    /// `50`
    Value50,
    /// A value that is not known to this version of the crate.
    Unknown(i64),
}

impl ListItemsPerPage {
    /// The value as it is sent.
    #[must_use]
    pub const fn as_i64(self) -> i64 {
        match self {
            Self::Value10 => 10,
            Self::Value50 => 50,
            Self::Unknown(value) => value,
        }
    }
}

impl From<i64> for ListItemsPerPage {
    fn from(value: i64) -> Self {
        match value {
            10 => Self::Value10,
            50 => Self::Value50,
            other => Self::Unknown(other),
        }
    }
}

json::integer_enum!(ListItemsPerPage);
