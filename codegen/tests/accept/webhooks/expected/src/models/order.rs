use crate::runtime::json;

/// The schema `Order`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The property `id`.
    pub id: String,
    /// The property `total`.
    pub total: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Order {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, total: i64) -> Self {
        Self {
            id: id.into(),
            total,
            ..json::Read::blank()
        }
    }
}

json::object!(Order {
    id: required "id",
    total: required "total",
    ..unknown_members
});
