//! The types of requests and responses.

mod home;
mod open;
mod pet;
pub use self::home::*;
pub use self::open::*;
pub use self::pet::*;
