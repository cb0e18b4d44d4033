//! The types of requests and responses.

mod scope;
mod scopes;
pub use self::scope::*;
pub use self::scopes::*;
