use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FiltersJunction {
    /// `and`
    And,
    /// `or`
    Or,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl FiltersJunction {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::And => "and",
            Self::Or => "or",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FiltersJunction {
    fn from(value: &str) -> Self {
        match value {
            "and" => Self::And,
            "or" => Self::Or,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(FiltersJunction);
