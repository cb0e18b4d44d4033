//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod any;
mod send_json;
mod send_parts;
pub use self::any::*;
pub use self::send_json::*;
pub use self::send_parts::*;
