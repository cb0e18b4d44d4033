//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod node;
mod position;
mod segment;
mod span;
mod track;
pub use self::node::*;
pub use self::position::*;
pub use self::segment::*;
pub use self::span::*;
pub use self::track::*;
