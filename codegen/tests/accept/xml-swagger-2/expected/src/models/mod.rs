//! The types of requests and responses.

mod rate;
pub use self::rate::*;
