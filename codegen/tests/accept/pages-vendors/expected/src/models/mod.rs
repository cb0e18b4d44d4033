//! The types of requests and responses.

mod list;
mod microsoft;
mod search_by_cursor;
pub use self::list::*;
pub use self::microsoft::*;
pub use self::search_by_cursor::*;
