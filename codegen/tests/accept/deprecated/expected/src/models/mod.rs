//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod enum_;
mod new;
mod old;
mod union_;
pub use self::enum_::*;
pub use self::new::*;
pub use self::old::*;
pub use self::union_::*;
