use crate::runtime::json;

/// The schema `EitherObject`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EitherObject {
    /// The property `x`.
    pub x: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl EitherObject {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(x: i64) -> Self {
        Self { x, ..json::Read::blank() }
    }
}

json::object!(EitherObject {
    x: required "x",
    ..unknown_members
});
