//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod due;
mod line;
mod mood;
mod name;
mod rank;
mod thing;
pub use self::due::*;
pub use self::line::*;
pub use self::mood::*;
pub use self::name::*;
pub use self::rank::*;
pub use self::thing::*;
