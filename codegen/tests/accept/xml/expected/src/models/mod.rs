//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

#[cfg(feature = "shelves")]
mod add_note;
mod book;
#[cfg(feature = "shelves")]
mod box_;
mod chapter;
#[cfg(feature = "books")]
mod fault;
mod film;
mod paper;
mod place;
mod publisher;
#[cfg(feature = "shelves")]
mod shelf;
#[cfg(feature = "shelves")]
pub use self::add_note::*;
pub use self::book::*;
#[cfg(feature = "shelves")]
pub use self::box_::*;
pub use self::chapter::*;
#[cfg(feature = "books")]
pub use self::fault::*;
pub use self::film::*;
pub use self::paper::*;
pub use self::place::*;
pub use self::publisher::*;
#[cfg(feature = "shelves")]
pub use self::shelf::*;
