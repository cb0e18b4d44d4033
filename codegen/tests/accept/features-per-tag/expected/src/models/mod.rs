//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

#[cfg(feature = "owners")]
mod animal;
mod event;
#[cfg(feature = "owners")]
mod owner;
#[cfg(any(feature = "pets", feature = "owners"))]
mod pet;
mod problem;
#[cfg(any(feature = "pets", feature = "owners", feature = "größe"))]
mod size;
mod stray;
#[cfg(feature = "time-api")]
mod time;
#[cfg(feature = "owners")]
pub use self::animal::*;
pub use self::event::*;
#[cfg(feature = "owners")]
pub use self::owner::*;
#[cfg(any(feature = "pets", feature = "owners"))]
pub use self::pet::*;
pub use self::problem::*;
#[cfg(any(feature = "pets", feature = "owners", feature = "größe"))]
pub use self::size::*;
pub use self::stray::*;
#[cfg(feature = "time-api")]
pub use self::time::*;
