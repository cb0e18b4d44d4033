//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

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
