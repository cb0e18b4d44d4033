//! The types of requests and responses.

mod address;
mod customer;
pub use self::address::*;
pub use self::customer::*;
