use crate::runtime::json;

/// Type marker of this model.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomersActivityListResponseBodyObject {
    /// `list`
    List,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl CustomersActivityListResponseBodyObject {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::List => "list",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomersActivityListResponseBodyObject {
    fn from(value: &str) -> Self {
        match value {
            "list" => Self::List,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(CustomersActivityListResponseBodyObject);
