//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod feed;
mod file;
mod report;
pub use self::feed::*;
pub use self::file::*;
pub use self::report::*;
