use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderListItem {
    /// `p`
    P,
    /// `q`
    Q,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl HolderListItem {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::P => "p",
            Self::Q => "q",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for HolderListItem {
    fn from(value: &str) -> Self {
        match value {
            "p" => Self::P,
            "q" => Self::Q,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(HolderListItem);
