use crate::runtime::json;

/// A piece of an answer, whose members are not those of an event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Piece {
    pub id: String,
    pub delta: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Piece {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, delta: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            delta: delta.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Piece {
    id: required "id",
    delta: required "delta",
    ..unknown_members
});
