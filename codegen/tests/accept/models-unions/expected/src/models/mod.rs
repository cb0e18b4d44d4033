//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod beside;
mod card;
mod cat;
mod charge;
mod dog;
mod holder;
mod mapped;
mod mixed;
mod named;
mod shaped;
pub use self::beside::*;
pub use self::card::*;
pub use self::cat::*;
pub use self::charge::*;
pub use self::dog::*;
pub use self::holder::*;
pub use self::mapped::*;
pub use self::mixed::*;
pub use self::named::*;
pub use self::shaped::*;
