//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod page;
mod pet;
pub use self::page::*;
pub use self::pet::*;
