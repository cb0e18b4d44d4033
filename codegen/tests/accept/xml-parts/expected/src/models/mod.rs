//! The types of requests and responses.

mod add_book;
mod book;
pub use self::add_book::*;
pub use self::book::*;
