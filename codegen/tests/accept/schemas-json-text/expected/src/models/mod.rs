//! The types of requests and responses.

mod line;
mod order;
mod upload;
pub use self::line::*;
pub use self::order::*;
pub use self::upload::*;
