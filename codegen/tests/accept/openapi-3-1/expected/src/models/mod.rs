//! The types of requests and responses.

mod owner;
mod pet;
pub use self::owner::*;
pub use self::pet::*;
