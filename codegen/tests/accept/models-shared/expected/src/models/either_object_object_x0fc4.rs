use crate::runtime::json;

/// The schema `EitherObjectObjectX0fc4`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EitherObjectObjectX0fc4 {
    /// The property `y`.
    pub y: i64,
}

impl EitherObjectObjectX0fc4 {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(y: i64) -> Self {
        Self { y }
    }
}

json::object!(EitherObjectObjectX0fc4 {
    y: required "y",
});
