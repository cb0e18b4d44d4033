use crate::runtime::json;

/// The schema `EitherWithY`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EitherWithY {
    /// The property `y`.
    pub y: i64,
}

impl EitherWithY {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(y: i64) -> Self {
        Self { y }
    }
}

json::object!(EitherWithY {
    y: required "y",
});
