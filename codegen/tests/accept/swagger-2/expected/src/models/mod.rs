//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod animal;
mod kind;
mod pet;
mod pets;
mod picture;
mod replace_pets;
mod tag_picture;
pub use self::animal::*;
pub use self::kind::*;
pub use self::pet::*;
pub use self::pets::*;
pub use self::picture::*;
pub use self::replace_pets::*;
pub use self::tag_picture::*;
