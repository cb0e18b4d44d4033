//! The types of requests and responses.

mod access;
mod access_with_key;
mod login;
mod login_either;
mod plain;
mod session;
pub use self::access::Access;
pub use self::access_with_key::AccessWithKey;
pub use self::login::Login;
pub use self::login_either::LoginEither;
pub use self::plain::Plain;
pub use self::session::Session;
