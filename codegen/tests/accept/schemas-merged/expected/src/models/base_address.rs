use crate::runtime::json;

/// The schema `BaseAddress`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseAddress {
    /// The property `city`.
    pub city: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BaseAddress {
    /// A value of the required properties.
    #[must_use]
    pub fn new(city: impl Into<String>) -> Self {
        Self {
            city: city.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(BaseAddress {
    city: required "city",
    ..unknown_members
});
