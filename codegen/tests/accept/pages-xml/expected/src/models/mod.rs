//! The types of requests and responses.

mod page;
mod pet;
pub use self::page::*;
pub use self::pet::*;
