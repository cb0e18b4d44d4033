//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod cat;
mod common;
mod dog;
mod filter;
mod format;
mod job;
mod mixed;
mod pet;
mod progress;
mod repository;
mod rule;
mod titled;
pub use self::cat::*;
pub use self::common::*;
pub use self::dog::*;
pub use self::filter::*;
pub use self::format::*;
pub use self::job::*;
pub use self::mixed::*;
pub use self::pet::*;
pub use self::progress::*;
pub use self::repository::*;
pub use self::rule::*;
pub use self::titled::*;
