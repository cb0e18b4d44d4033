//! The types of requests and responses.

mod enum_;
mod new;
mod old;
mod union_;
pub use self::enum_::*;
pub use self::new::*;
pub use self::old::*;
pub use self::union_::*;
