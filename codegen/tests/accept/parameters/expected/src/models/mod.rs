//! The types of requests and responses.

mod filters;
mod pets;
mod state;
pub use self::filters::*;
pub use self::pets::*;
pub use self::state::*;
