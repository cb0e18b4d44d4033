//! The types of requests and responses.

mod event;
mod event_extra;
mod piece;
pub use self::event::Event;
pub use self::event_extra::EventExtra;
pub use self::piece::Piece;
