//! The types of requests and responses.

#[cfg(feature = "webhooks")]
mod export;
#[cfg(feature = "webhooks")]
mod user;
#[cfg(feature = "webhooks")]
pub use self::export::*;
#[cfg(feature = "webhooks")]
pub use self::user::*;
