//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod address;
mod closed;
mod elsewhere;
mod extended;
mod no;
mod open;
mod payment;
mod tree;
pub use self::address::*;
pub use self::closed::*;
pub use self::elsewhere::*;
pub use self::extended::*;
pub use self::no::*;
pub use self::open::*;
pub use self::payment::*;
pub use self::tree::*;
