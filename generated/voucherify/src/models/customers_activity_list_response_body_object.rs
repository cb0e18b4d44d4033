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

json::string_enum!(CustomersActivityListResponseBodyObject {
    List = "list",
});
