//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod both;
mod both_all;
mod key;
mod v2;
pub use self::both::*;
pub use self::both_all::*;
pub use self::key::*;
pub use self::v2::*;
