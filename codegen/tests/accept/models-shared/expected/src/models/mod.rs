//! The types of requests and responses.

mod either;
mod left;
mod order;
mod person;
#[cfg(feature = "replacements")]
mod replace_order;
mod right;
pub use self::either::*;
pub use self::left::*;
pub use self::order::*;
pub use self::person::*;
#[cfg(feature = "replacements")]
pub use self::replace_order::*;
pub use self::right::*;
