//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod id;
mod leaf;
mod part;
mod thing;
mod tree;
pub use self::id::*;
pub use self::leaf::*;
pub use self::part::*;
pub use self::thing::*;
pub use self::tree::*;
