use crate::runtime::json;

/// The schema `Thing`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub id: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Thing {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Thing {
    id: required "id",
    ..unknown_members
});
