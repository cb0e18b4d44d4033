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

json::string_enum!(ListCustomersSortByItem {
    CreationTimeAsc = "creation_time:asc",
    CreationTimeDesc = "creation_time:desc",
    FirstNameAsc = "first_name:asc",
    FirstNameDesc = "first_name:desc",
    LastNameAsc = "last_name:asc",
    LastNameDesc = "last_name:desc",
    LastUpdatedTimeAsc = "last_updated_time:asc",
    LastUpdatedTimeDesc = "last_updated_time:desc",
});
