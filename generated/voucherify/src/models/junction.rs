use crate::runtime::json;

/// Whether all filters must hold, or any one of them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Junction {
    /// `and`
    And,
    /// `or`
    Or,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl Junction {
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

impl From<&str> for Junction {
    fn from(value: &str) -> Self {
        match value {
            "and" => Self::And,
            "or" => Self::Or,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(Junction);
