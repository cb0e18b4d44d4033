//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod article;
mod line;
mod order;
pub use self::article::*;
pub use self::line::*;
pub use self::order::*;
