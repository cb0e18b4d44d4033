use crate::runtime::json;

/// The schema `Circle`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub radius: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Circle {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(radius: i64) -> Self {
        Self {
            radius,
            ..json::Read::blank()
        }
    }
}

json::object!(Circle {
    radius: required "radius",
    ..unknown_members
});
