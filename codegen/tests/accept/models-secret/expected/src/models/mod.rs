//! The types of requests and responses.

mod access;
<<<<<<< HEAD
mod access_with_key;
=======
>>>>>>> main
mod login;
mod plain;
mod session;
<<<<<<< HEAD
pub use self::access::Access;
pub use self::access_with_key::AccessWithKey;
pub use self::login::Login;
pub use self::login_either::LoginEither;
pub use self::plain::Plain;
pub use self::session::Session;
=======
pub use self::access::*;
pub use self::login::*;
pub use self::plain::*;
pub use self::session::*;
>>>>>>> main
