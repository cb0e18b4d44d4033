use crate::runtime::json;

/// The schema `Order`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Read-only: the server sets it.
    pub id: Option<String>,
    pub item: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Order {
    /// A value of the required properties.
    #[must_use]
    pub fn new(item: impl Into<String>) -> Self {
        Self {
            item: item.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

json::object!(Order {
    id: optional "id",
    item: required "item",
    ..unknown_members
});
