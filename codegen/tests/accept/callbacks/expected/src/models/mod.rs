//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

// What a file imports is for all of its types, of which features may leave some out.
#![allow(unused_imports)]

#[cfg(feature = "webhooks")]
mod answered;
mod dial;
#[cfg(feature = "webhooks")]
mod start_job;
#[cfg(feature = "webhooks")]
pub use self::answered::*;
pub use self::dial::*;
#[cfg(feature = "webhooks")]
pub use self::start_job::*;
