//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod stem;
#[cfg(feature = "顧客")]
#[path = "顧客_.rs"]
mod 顧客_;
pub use self::stem::*;
#[cfg(feature = "顧客")]
pub use self::顧客_::*;
