//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod event;
mod fault;
mod filter;
mod line;
mod lines;
mod piece;
mod places;
pub use self::event::*;
pub use self::fault::*;
pub use self::filter::*;
pub use self::line::*;
pub use self::lines::*;
pub use self::piece::*;
pub use self::places::*;
