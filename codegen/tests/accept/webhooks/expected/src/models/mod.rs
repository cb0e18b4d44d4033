//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

// What a file imports is for all of its types, of which features may leave some out.
#![allow(unused_imports)]

#[cfg(feature = "webhooks")]
mod item;
mod order;
#[cfg(feature = "webhooks")]
mod restock;
mod spare;
#[cfg(feature = "webhooks")]
pub use self::item::*;
pub use self::order::*;
#[cfg(feature = "webhooks")]
pub use self::restock::*;
pub use self::spare::*;
