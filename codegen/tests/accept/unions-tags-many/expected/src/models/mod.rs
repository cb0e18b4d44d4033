//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod action;
mod alone;
mod details;
mod plain;
mod resize;
mod single;
mod u;
mod x;
mod y;
pub use self::action::*;
pub use self::alone::*;
pub use self::details::*;
pub use self::plain::*;
pub use self::resize::*;
pub use self::single::*;
pub use self::u::*;
pub use self::x::*;
pub use self::y::*;
