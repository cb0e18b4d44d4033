use crate::runtime::{IntoList, json};

/// The schema `BookPage`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BookPage {
    /// The property `items`.
    pub items: Vec<super::Book>,
}

impl BookPage {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(items: impl IntoList<super::Book, How>) -> Self {
        Self {
            items: IntoList::into_list(items),
        }
    }
}

json::object!(BookPage {
    items: required "items",
});
