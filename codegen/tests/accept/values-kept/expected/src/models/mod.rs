//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod home;
mod open;
mod pet;
pub use self::home::*;
pub use self::open::*;
pub use self::pet::*;
