use crate::runtime::json;

/// The schema `Piece`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Piece {
    pub delta: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Piece {
    /// A value of the required properties.
    #[must_use]
    pub fn new(delta: impl Into<String>) -> Self {
        Self {
            delta: delta.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Piece {
    delta: required "delta",
    ..unknown_members
});
