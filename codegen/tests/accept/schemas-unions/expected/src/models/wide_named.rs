use crate::runtime::json;

/// Named
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WideNamed {
    /// The property `name`.
    pub name: String,
}

impl WideNamed {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

json::object!(WideNamed {
    name: required "name",
});
