//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod thing;
mod wrong;
pub use self::thing::*;
pub use self::wrong::*;
