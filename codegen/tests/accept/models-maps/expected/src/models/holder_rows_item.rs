use crate::runtime::json;

/// The schema `HolderRowsItem`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HolderRowsItem {
    /// The property `id`.
    pub id: String,
}

impl HolderRowsItem {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

json::object!(HolderRowsItem {
    id: required "id",
});
