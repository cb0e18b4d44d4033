//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod base;
mod colour;
mod conflict;
mod employee;
mod gadget;
mod holder;
mod person;
mod tree;
pub use self::base::*;
pub use self::colour::*;
pub use self::conflict::*;
pub use self::employee::*;
pub use self::gadget::*;
pub use self::holder::*;
pub use self::person::*;
pub use self::tree::*;
