use crate::runtime::json;

/// The schema `Article`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Article {
    pub name: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Article {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Article {
    name: required "name",
    ..unknown_members
});
