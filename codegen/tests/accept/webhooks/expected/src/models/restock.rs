use crate::runtime::{IntoList, json};

/// The schema `RestockBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RestockBody {
    pub r#type: RestockType,
    pub items: Vec<super::Item>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RestockBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(
        r#type: impl Into<RestockType>,
        items: impl IntoList<super::Item, How>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            items: IntoList::into_list(items),
            ..json::Read::blank()
        }
    }
}

json::object!(RestockBody {
    r#type: required "type",
    items: required "items",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestockType {
    /// `restock`
    Restock,
    /// `restock.partial`
    RestockPartial,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(RestockType {
    Restock = "restock",
    RestockPartial = "restock.partial",
});
