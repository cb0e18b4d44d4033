//! The types of requests and responses.

mod evil;
mod evil_b;
pub use self::evil::Evil;
pub use self::evil_b::EvilB;
