//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

#[cfg(feature = "files")]
mod contents;
mod first;
mod second;
#[cfg(feature = "files")]
pub use self::contents::*;
pub use self::first::*;
pub use self::second::*;
