//! The types of requests and responses.

mod note;
mod repeat;
pub use self::note::*;
pub use self::repeat::*;
