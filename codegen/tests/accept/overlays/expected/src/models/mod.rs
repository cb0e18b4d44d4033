//! The types of requests and responses.

mod article;
mod line;
mod order;
pub use self::article::*;
pub use self::line::*;
pub use self::order::*;
