//! The types of requests and responses.

mod fault;
mod job;
mod pet;
mod problem;
pub use self::fault::Fault;
pub use self::job::Job;
pub use self::pet::Pet;
pub use self::problem::Problem;
