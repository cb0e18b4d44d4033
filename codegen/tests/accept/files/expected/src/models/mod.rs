//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

#[cfg(feature = "pets")]
mod address;
#[cfg(feature = "pets")]
mod animal;
#[cfg(feature = "pets")]
mod cat;
#[cfg(feature = "pets")]
mod dog;
#[cfg(feature = "pets")]
mod dogs;
#[cfg(feature = "trees")]
mod odd_thing;
#[cfg(feature = "pets")]
mod owner;
#[cfg(feature = "pets")]
mod problem;
#[cfg(feature = "pets")]
mod size;
#[cfg(feature = "pets")]
mod status;
#[cfg(feature = "trees")]
mod tree;
#[cfg(feature = "pets")]
pub use self::address::*;
#[cfg(feature = "pets")]
pub use self::animal::*;
#[cfg(feature = "pets")]
pub use self::cat::*;
#[cfg(feature = "pets")]
pub use self::dog::*;
#[cfg(feature = "pets")]
pub use self::dogs::*;
#[cfg(feature = "trees")]
pub use self::odd_thing::*;
#[cfg(feature = "pets")]
pub use self::owner::*;
#[cfg(feature = "pets")]
pub use self::problem::*;
#[cfg(feature = "pets")]
pub use self::size::*;
#[cfg(feature = "pets")]
pub use self::status::*;
#[cfg(feature = "trees")]
pub use self::tree::*;
