//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod animal;
mod beast;
mod cow;
mod pet;
mod pets;
mod query;
pub use self::animal::*;
pub use self::beast::*;
pub use self::cow::*;
pub use self::pet::*;
pub use self::pets::*;
pub use self::query::*;
