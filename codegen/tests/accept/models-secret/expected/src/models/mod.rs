//! The types of requests and responses.

mod access;
mod login;
mod plain;
mod session;
pub use self::access::*;
pub use self::login::*;
pub use self::plain::*;
pub use self::session::*;
