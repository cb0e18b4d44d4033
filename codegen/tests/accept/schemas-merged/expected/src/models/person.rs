use crate::runtime::json;

/// The schema `Person`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// The property `name`.
    pub name: String,
}

impl Person {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

json::object!(Person {
    name: required "name",
});
