//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod line;
mod order;
mod upload;
pub use self::line::*;
pub use self::order::*;
pub use self::upload::*;
