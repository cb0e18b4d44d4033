//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod access;
mod login;
mod plain;
mod session;
pub use self::access::*;
pub use self::login::*;
pub use self::plain::*;
pub use self::session::*;
