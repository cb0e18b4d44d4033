//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod color;
#[cfg(feature = "templates")]
mod continued;
#[cfg(feature = "tables")]
mod form;
mod keys;
mod nested;
mod rgb;
pub use self::color::*;
#[cfg(feature = "templates")]
pub use self::continued::*;
#[cfg(feature = "tables")]
pub use self::form::*;
pub use self::keys::*;
pub use self::nested::*;
pub use self::rgb::*;
