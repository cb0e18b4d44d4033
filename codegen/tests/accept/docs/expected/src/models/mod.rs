//! The types of requests and responses.

mod evil;
pub use self::evil::*;
