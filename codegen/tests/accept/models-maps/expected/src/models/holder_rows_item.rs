use crate::runtime::json;

/// The schema `HolderRowsItem`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HolderRowsItem {
    /// The property `id`.
    pub id: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl HolderRowsItem {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(HolderRowsItem {
    id: required "id",
    ..unknown_members
});
