use crate::runtime::json;

/// The schema `RunPiece`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunPiece {
    /// The property `event`.
    ///
    /// Always `run.piece`.
    pub event: super::RunPieceEvent,
    /// A piece of an answer, whose members are not those of an event.
    pub data: super::Piece,
}

impl RunPiece {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl Into<super::Piece>) -> Self {
        Self {
            data: data.into(),
            event: super::RunPieceEvent::RunPiece,
        }
    }
}

json::object!(RunPiece {
    event: required "event",
    data: required "data",
});
