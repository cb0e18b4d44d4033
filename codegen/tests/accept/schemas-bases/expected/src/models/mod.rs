//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod cat;
mod closed;
mod dog;
mod event;
mod fish;
mod lion;
mod log;
mod lonely;
mod opened;
mod pet;
pub use self::cat::*;
pub use self::closed::*;
pub use self::dog::*;
pub use self::event::*;
pub use self::fish::*;
pub use self::lion::*;
pub use self::log::*;
pub use self::lonely::*;
pub use self::opened::*;
pub use self::pet::*;
