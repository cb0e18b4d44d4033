//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod holder;
mod items;
mod level;
mod mixed;
pub use self::holder::*;
pub use self::items::*;
pub use self::level::*;
pub use self::mixed::*;
