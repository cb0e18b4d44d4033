//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

#[cfg(feature = "users")]
mod account;
#[cfg(feature = "books")]
mod author;
#[cfg(feature = "books")]
mod book;
#[cfg(feature = "books")]
mod hook;
#[cfg(feature = "books")]
mod image;
#[cfg(feature = "books")]
mod limits;
#[cfg(feature = "orders")]
mod order;
#[cfg(feature = "reports")]
mod report;
#[cfg(feature = "books")]
mod settings;
#[cfg(feature = "users")]
mod user;
#[cfg(feature = "users")]
pub use self::account::*;
#[cfg(feature = "books")]
pub use self::author::*;
#[cfg(feature = "books")]
pub use self::book::*;
#[cfg(feature = "books")]
pub use self::hook::*;
#[cfg(feature = "books")]
pub use self::image::*;
#[cfg(feature = "books")]
pub use self::limits::*;
#[cfg(feature = "orders")]
pub use self::order::*;
#[cfg(feature = "reports")]
pub use self::report::*;
#[cfg(feature = "books")]
pub use self::settings::*;
#[cfg(feature = "users")]
pub use self::user::*;
