//! The types of requests and responses.

mod feed;
mod file;
mod report;
pub use self::feed::*;
pub use self::file::*;
pub use self::report::*;
