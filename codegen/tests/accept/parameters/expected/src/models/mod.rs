//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod filters;
mod pets;
mod state;
pub use self::filters::*;
pub use self::pets::*;
pub use self::state::*;
