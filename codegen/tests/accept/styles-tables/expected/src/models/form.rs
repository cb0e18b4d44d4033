use crate::runtime::json;

/// The schema `Form`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Form {
    pub color: super::Color,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Form {
    /// A value of the required properties.
    #[must_use]
    pub fn new(color: impl Into<super::Color>) -> Self {
        Self {
            color: color.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Form {
    color: required "color",
    ..unknown_members
});
