//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod address;
mod customer;
pub use self::address::*;
pub use self::customer::*;
