//! The types of requests and responses.

mod thing;
mod wrong;
pub use self::thing::*;
pub use self::wrong::*;
