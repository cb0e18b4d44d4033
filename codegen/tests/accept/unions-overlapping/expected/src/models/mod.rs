//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod base;
mod holder;
mod named;
mod nothing;
mod overlap;
mod pet;
mod status;
pub use self::base::*;
pub use self::holder::*;
pub use self::named::*;
pub use self::nothing::*;
pub use self::overlap::*;
pub use self::pet::*;
pub use self::status::*;
