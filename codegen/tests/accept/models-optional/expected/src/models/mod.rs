//! The types of requests and responses.

mod everything;
mod nothing;
mod optional;
pub use self::everything::*;
pub use self::nothing::*;
pub use self::optional::*;
