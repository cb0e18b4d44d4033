//! The types of requests and responses.

mod thing;
pub use self::thing::*;
