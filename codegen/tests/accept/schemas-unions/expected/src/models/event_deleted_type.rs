use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventDeletedType {
    /// `deleted`
    Deleted,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl EventDeletedType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deleted => "deleted",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventDeletedType {
    fn from(value: &str) -> Self {
        match value {
            "deleted" => Self::Deleted,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(EventDeletedType);
