//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

#[cfg(feature = "webhook-events")]
mod alarm;
#[cfg(any(feature = "webhooks", feature = "webhook-events"))]
mod reading;
#[cfg(feature = "webhook-events")]
mod self_;
mod webhooks;
#[cfg(feature = "webhook-events")]
pub use self::alarm::*;
#[cfg(any(feature = "webhooks", feature = "webhook-events"))]
pub use self::reading::*;
#[cfg(feature = "webhook-events")]
pub use self::self_::*;
pub use self::webhooks::*;
