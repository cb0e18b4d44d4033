//! The types of requests and responses.

mod all;
pub use self::all::*;
