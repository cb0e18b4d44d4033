//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod circle;
mod nested;
mod open;
mod self_;
mod shape;
mod square;
pub use self::circle::*;
pub use self::nested::*;
pub use self::open::*;
pub use self::self_::*;
pub use self::shape::*;
pub use self::square::*;
