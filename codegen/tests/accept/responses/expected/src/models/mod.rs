//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod fault;
mod job;
mod pet;
mod problem;
pub use self::fault::*;
pub use self::job::*;
pub use self::pet::*;
pub use self::problem::*;
