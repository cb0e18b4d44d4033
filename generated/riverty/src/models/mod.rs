//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod address;
mod company;
mod customer;
mod error;
mod link;
mod payment;
mod person;
mod search_customers;
pub use self::address::*;
pub use self::company::*;
pub use self::customer::*;
pub use self::error::*;
pub use self::link::*;
pub use self::payment::*;
pub use self::person::*;
pub use self::search_customers::*;
