use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `ACTIVE`
    Active,
    /// `IN-ACTIVE`
    InActive,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl State {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::InActive => "IN-ACTIVE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for State {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "IN-ACTIVE" => Self::InActive,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(State);
