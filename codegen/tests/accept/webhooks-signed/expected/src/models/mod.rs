//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

#[cfg(feature = "webhooks")]
mod export;
#[cfg(feature = "webhooks")]
mod user;
#[cfg(feature = "webhooks")]
pub use self::export::*;
#[cfg(feature = "webhooks")]
pub use self::user::*;
