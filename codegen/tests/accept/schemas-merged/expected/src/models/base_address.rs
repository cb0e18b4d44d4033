use crate::runtime::json;

/// The schema `BaseAddress`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseAddress {
    /// The property `city`.
    pub city: String,
}

impl BaseAddress {
    /// A value of the required properties.
    #[must_use]
    pub fn new(city: impl Into<String>) -> Self {
        Self { city: city.into() }
    }
}

json::object!(BaseAddress {
    city: required "city",
});
