//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod events;
mod links;
mod meta;
mod search_things;
mod thing;
mod things;
pub use self::events::*;
pub use self::links::*;
pub use self::meta::*;
pub use self::search_things::*;
pub use self::thing::*;
pub use self::things::*;
