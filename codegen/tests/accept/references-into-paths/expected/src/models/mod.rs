//! The types of requests and responses.

mod both;
mod both_all;
mod key;
mod v2;
pub use self::both::*;
pub use self::both_all::*;
pub use self::key::*;
pub use self::v2::*;
