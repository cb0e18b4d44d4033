//! The types of requests and responses.

mod fault;
mod job;
mod pet;
mod problem;
pub use self::fault::*;
pub use self::job::*;
pub use self::pet::*;
pub use self::problem::*;
