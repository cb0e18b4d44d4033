use crate::runtime::json;

/// The schema `ReplacePetBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplacePetBody {
    /// The property `name`.
    pub name: String,
}

impl ReplacePetBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

json::object!(ReplacePetBody {
    name: required "name",
});
