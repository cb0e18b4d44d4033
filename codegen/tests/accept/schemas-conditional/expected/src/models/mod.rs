//! The types of requests and responses.

mod address;
mod closed;
mod elsewhere;
mod extended;
mod no_string;
mod open;
mod payment;
mod tree;
pub use self::address::Address;
pub use self::closed::Closed;
pub use self::elsewhere::Elsewhere;
pub use self::extended::Extended;
pub use self::no_string::NoString;
pub use self::open::Open;
pub use self::payment::Payment;
pub use self::tree::Tree;
