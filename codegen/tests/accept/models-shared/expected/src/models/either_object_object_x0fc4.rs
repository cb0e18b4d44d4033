use crate::runtime::json;

/// The schema `EitherObjectObjectX0fc4`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EitherObjectObjectX0fc4 {
    /// The property `y`.
    pub y: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl EitherObjectObjectX0fc4 {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(y: i64) -> Self {
        Self { y, ..json::Read::blank() }
    }
}

json::object!(EitherObjectObjectX0fc4 {
    y: required "y",
    ..unknown_members
});
