//! The types of requests and responses.

mod event;
mod piece;
pub use self::event::*;
pub use self::piece::*;
