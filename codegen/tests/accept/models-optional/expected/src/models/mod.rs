//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod everything;
mod nothing;
mod optional;
pub use self::everything::*;
pub use self::nothing::*;
pub use self::optional::*;
