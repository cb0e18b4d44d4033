//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod customer;
mod holder;
mod in_;
mod order;
mod self_;
pub use self::customer::*;
pub use self::holder::*;
pub use self::in_::*;
pub use self::order::*;
pub use self::self_::*;
