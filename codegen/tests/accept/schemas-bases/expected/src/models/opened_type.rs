use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenedType {
    /// `opened`
    Opened,
    /// `closed`
    Closed,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl OpenedType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Opened => "opened",
            Self::Closed => "closed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OpenedType {
    fn from(value: &str) -> Self {
        match value {
            "opened" => Self::Opened,
            "closed" => Self::Closed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(OpenedType);
