//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod alias;
mod base;
mod colour;
mod company;
mod customer;
mod employee;
mod holder;
mod vague;
pub use self::alias::*;
pub use self::base::*;
pub use self::colour::*;
pub use self::company::*;
pub use self::customer::*;
pub use self::employee::*;
pub use self::holder::*;
pub use self::vague::*;
