//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod closed;
mod extensible;
mod holder;
mod money;
mod open;
pub use self::closed::*;
pub use self::extensible::*;
pub use self::holder::*;
pub use self::money::*;
pub use self::open::*;
