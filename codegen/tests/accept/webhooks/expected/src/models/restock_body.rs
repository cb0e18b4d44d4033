use crate::runtime::{collect, json};

/// The schema `RestockBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RestockBody {
    /// The property `type`.
    pub r#type: super::RestockBodyType,
    /// The property `items`.
    pub items: Vec<super::Item>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RestockBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        r#type: impl Into<super::RestockBodyType>,
        items: impl IntoIterator<Item = impl Into<super::Item>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            items: collect::list(items),
            ..json::Read::blank()
        }
    }
}

json::object!(RestockBody {
    r#type: required "type",
    items: required "items",
    ..unknown_members
});
