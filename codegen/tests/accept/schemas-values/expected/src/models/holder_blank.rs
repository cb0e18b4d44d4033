use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderBlank {
    /// an empty string
    Empty,
    /// `x`
    X,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl HolderBlank {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::X => "x",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for HolderBlank {
    fn from(value: &str) -> Self {
        match value {
            "" => Self::Empty,
            "x" => Self::X,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(HolderBlank);
