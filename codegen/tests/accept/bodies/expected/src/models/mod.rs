//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod customer;
mod pet;
mod replace_pet;
mod upload;
pub use self::customer::*;
pub use self::pet::*;
pub use self::replace_pet::*;
pub use self::upload::*;
