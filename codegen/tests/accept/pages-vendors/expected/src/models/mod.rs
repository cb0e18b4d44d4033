//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod list;
mod microsoft;
mod search_by_cursor;
pub use self::list::*;
pub use self::microsoft::*;
pub use self::search_by_cursor::*;
