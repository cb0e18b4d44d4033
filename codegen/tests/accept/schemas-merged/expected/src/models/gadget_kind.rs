use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GadgetKind {
    /// `b`
    B,
    /// `c`
    C,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl GadgetKind {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
            Self::C => "c",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GadgetKind {
    fn from(value: &str) -> Self {
        match value {
            "b" => Self::B,
            "c" => Self::C,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(GadgetKind);
