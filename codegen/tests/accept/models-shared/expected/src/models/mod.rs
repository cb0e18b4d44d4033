//! The types of requests and responses.

mod either;
mod left;
mod order;
mod person;
mod right;
pub use self::either::*;
pub use self::left::*;
pub use self::order::*;
pub use self::person::*;
pub use self::right::*;
