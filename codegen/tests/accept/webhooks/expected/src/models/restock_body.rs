use crate::runtime::{collect, json};

/// The schema `RestockBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RestockBody {
    /// The property `type`.
    pub r#type: super::RestockType,
    /// The property `items`.
    pub items: Vec<super::Item>,
}

impl RestockBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        r#type: impl Into<super::RestockType>,
        items: impl IntoIterator<Item = impl Into<super::Item>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            items: collect::list(items),
        }
    }
}

json::object!(RestockBody {
    r#type: required "type",
    items: required "items",
});
