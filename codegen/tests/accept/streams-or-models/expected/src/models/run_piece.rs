use crate::runtime::json;

/// The schema `RunPiece`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunPiece {
    /// The property `event`.
    pub event: super::RunPieceEvent,
    /// A piece of an answer, whose members are not those of an event.
    pub data: super::Piece,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RunPiece {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        event: impl Into<super::RunPieceEvent>,
        data: impl Into<super::Piece>,
    ) -> Self {
        Self {
            event: event.into(),
            data: data.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(RunPiece {
    event: required "event",
    data: required "data",
    ..unknown_members
});
