use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCustomersSortByItem {
    /// `creation_time:asc`
    CreationTimeAsc,
    /// `creation_time:desc`
    CreationTimeDesc,
    /// `first_name:asc`
    FirstNameAsc,
    /// `first_name:desc`
    FirstNameDesc,
    /// `last_name:asc`
    LastNameAsc,
    /// `last_name:desc`
    LastNameDesc,
    /// `last_updated_time:asc`
    LastUpdatedTimeAsc,
    /// `last_updated_time:desc`
    LastUpdatedTimeDesc,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl ListCustomersSortByItem {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreationTimeAsc => "creation_time:asc",
            Self::CreationTimeDesc => "creation_time:desc",
            Self::FirstNameAsc => "first_name:asc",
            Self::FirstNameDesc => "first_name:desc",
            Self::LastNameAsc => "last_name:asc",
            Self::LastNameDesc => "last_name:desc",
            Self::LastUpdatedTimeAsc => "last_updated_time:asc",
            Self::LastUpdatedTimeDesc => "last_updated_time:desc",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ListCustomersSortByItem {
    fn from(value: &str) -> Self {
        match value {
            "creation_time:asc" => Self::CreationTimeAsc,
            "creation_time:desc" => Self::CreationTimeDesc,
            "first_name:asc" => Self::FirstNameAsc,
            "first_name:desc" => Self::FirstNameDesc,
            "last_name:asc" => Self::LastNameAsc,
            "last_name:desc" => Self::LastNameDesc,
            "last_updated_time:asc" => Self::LastUpdatedTimeAsc,
            "last_updated_time:desc" => Self::LastUpdatedTimeDesc,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(ListCustomersSortByItem);
