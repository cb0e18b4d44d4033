use crate::runtime::json;

/// The schema `Second`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Second {
    /// The property `two`.
    pub two: String,
}

impl Second {
    /// A value of the required properties.
    #[must_use]
    pub fn new(two: impl Into<String>) -> Self {
        Self { two: two.into() }
    }
}

json::object!(Second {
    two: required "two",
});
