//! The types of requests and responses.

mod customer;
mod pet;
mod replace_pet;
mod upload;
pub use self::customer::*;
pub use self::pet::*;
pub use self::replace_pet::*;
pub use self::upload::*;
