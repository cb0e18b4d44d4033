use crate::runtime::{IntoList, json};

/// The schema `RestockBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RestockBody {
    /// The property `type`.
    pub r#type: super::RestockBodyType,
    /// The property `items`.
    pub items: Vec<super::Item>,
}

impl RestockBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How2>(
        r#type: impl Into<super::RestockBodyType>,
        items: impl IntoList<super::Item, How2>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            items: IntoList::into_list(items),
        }
    }
}

json::object!(RestockBody {
    r#type: required "type",
    items: required "items",
});
