//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

// What a file imports is for all of its types, of which features may leave some out.
#![allow(unused_imports)]

mod address;
#[cfg(feature = "customers")]
mod created;
#[cfg(feature = "customers")]
mod customer;
mod error;
#[cfg(feature = "customers")]
mod metadata;
#[cfg(feature = "customers")]
mod page;
mod success;
pub use self::address::*;
#[cfg(feature = "customers")]
pub use self::created::*;
#[cfg(feature = "customers")]
pub use self::customer::*;
pub use self::error::*;
#[cfg(feature = "customers")]
pub use self::metadata::*;
#[cfg(feature = "customers")]
pub use self::page::*;
pub use self::success::*;
