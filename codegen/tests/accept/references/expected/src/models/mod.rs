//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod a_b;
mod owner;
mod pet;
pub use self::a_b::*;
pub use self::owner::*;
pub use self::pet::*;
