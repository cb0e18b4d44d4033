//! The types of requests and responses.

mod everything;
mod nothing;
mod optional;
pub use self::everything::Everything;
pub use self::nothing::Nothing;
pub use self::optional::Optional;
