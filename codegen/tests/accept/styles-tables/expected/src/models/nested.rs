use crate::runtime::{IntoList, json};

/// The schema `Nested`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Nested {
    pub rgb: super::Rgb,
    pub list: Vec<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Nested {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(
        rgb: impl Into<super::Rgb>,
        list: impl IntoList<String, How>,
    ) -> Self {
        Self {
            rgb: rgb.into(),
            list: IntoList::into_list(list),
            ..json::Read::blank()
        }
    }
}

json::object!(Nested {
    rgb: required "rgb",
    list: required "list",
    ..unknown_members
});
