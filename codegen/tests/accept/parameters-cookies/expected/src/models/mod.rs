//! The types of requests and responses.

mod rgb;
pub use self::rgb::*;
