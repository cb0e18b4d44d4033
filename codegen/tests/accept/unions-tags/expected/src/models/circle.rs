use crate::runtime::json;

/// The schema `Circle`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// The property `radius`.
    pub radius: i64,
}

impl Circle {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(radius: i64) -> Self {
        Self { radius }
    }
}

json::object!(Circle {
    radius: required "radius",
});
