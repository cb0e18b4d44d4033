//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod add_book;
mod book;
pub use self::add_book::*;
pub use self::book::*;
