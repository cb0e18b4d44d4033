//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod casing;
mod holder;
mod numbers;
mod sloppy;
mod weird;
pub use self::casing::*;
pub use self::holder::*;
pub use self::numbers::*;
pub use self::sloppy::*;
pub use self::weird::*;
