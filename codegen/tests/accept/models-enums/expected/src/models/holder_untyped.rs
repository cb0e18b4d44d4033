use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderUntyped {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl HolderUntyped {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for HolderUntyped {
    fn from(value: &str) -> Self {
        match value {
            "x" => Self::X,
            "y" => Self::Y,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(HolderUntyped);
