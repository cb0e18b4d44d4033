use crate::runtime::json;

/// The schema `Second`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Second {
    pub two: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Second {
    /// A value of the required properties.
    #[must_use]
    pub fn new(two: impl Into<String>) -> Self {
        Self {
            two: two.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Second {
    two: required "two",
    ..unknown_members
});
