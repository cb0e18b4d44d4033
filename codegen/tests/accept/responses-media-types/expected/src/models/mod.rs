//! The types of requests and responses.

#[cfg(feature = "files")]
mod contents;
mod first;
mod second;
#[cfg(feature = "files")]
pub use self::contents::*;
pub use self::first::*;
pub use self::second::*;
