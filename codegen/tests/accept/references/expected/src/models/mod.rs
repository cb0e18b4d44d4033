//! The types of requests and responses.

mod a_b;
mod owner;
mod pet;
pub use self::a_b::*;
pub use self::owner::*;
pub use self::pet::*;
