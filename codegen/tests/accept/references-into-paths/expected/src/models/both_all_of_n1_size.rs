use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BothAllOfN1Size {
    /// `s`
    S,
    /// `l`
    L,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl BothAllOfN1Size {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::S => "s",
            Self::L => "l",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BothAllOfN1Size {
    fn from(value: &str) -> Self {
        match value {
            "s" => Self::S,
            "l" => Self::L,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(BothAllOfN1Size);
