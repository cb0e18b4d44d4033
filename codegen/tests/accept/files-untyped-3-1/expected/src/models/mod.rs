//! The types of requests and responses.

mod any;
mod send_json;
mod send_parts;
pub use self::any::*;
pub use self::send_json::*;
pub use self::send_parts::*;
