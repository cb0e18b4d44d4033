//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod address;
mod ban;
mod customer;
mod customers;
mod employment;
mod error;
mod legal;
mod paginated;
mod prospect;
mod relationship;
mod risk;
mod shipping;
mod ssn;
pub use self::address::*;
pub use self::ban::*;
pub use self::customer::*;
pub use self::customers::*;
pub use self::employment::*;
pub use self::error::*;
pub use self::legal::*;
pub use self::paginated::*;
pub use self::prospect::*;
pub use self::relationship::*;
pub use self::risk::*;
pub use self::shipping::*;
pub use self::ssn::*;
