use crate::runtime::{OrNull, json};

/// The schema `Name`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Name {
    pub name: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Name {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(name: impl OrNull<String, How>) -> Self {
        Self {
            name: OrNull::or_null(name),
            ..json::Read::blank()
        }
    }
}

json::object!(Name {
    name: required "name",
    ..unknown_members
});
