//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod keeper;
mod pet;
#[cfg(feature = "pets")]
mod pets;
mod tag;
#[cfg(feature = "owners")]
mod upload_owner;
pub use self::keeper::*;
pub use self::pet::*;
#[cfg(feature = "pets")]
pub use self::pets::*;
pub use self::tag::*;
#[cfg(feature = "owners")]
pub use self::upload_owner::*;
