//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

#[cfg(feature = "birds")]
mod bird;
#[cfg(feature = "birds")]
mod goose;
#[cfg(feature = "birds")]
mod kind;
#[cfg(feature = "messages")]
mod message;
mod oval;
#[cfg(feature = "messages")]
mod ping;
#[cfg(feature = "messages")]
mod send_message;
mod shape;
#[cfg(feature = "birds")]
mod sparrow;
mod square;
#[cfg(feature = "messages")]
mod tool;
#[cfg(feature = "messages")]
mod user;
mod whole;
#[cfg(feature = "birds")]
pub use self::bird::*;
#[cfg(feature = "birds")]
pub use self::goose::*;
#[cfg(feature = "birds")]
pub use self::kind::*;
#[cfg(feature = "messages")]
pub use self::message::*;
pub use self::oval::*;
#[cfg(feature = "messages")]
pub use self::ping::*;
#[cfg(feature = "messages")]
pub use self::send_message::*;
pub use self::shape::*;
#[cfg(feature = "birds")]
pub use self::sparrow::*;
pub use self::square::*;
#[cfg(feature = "messages")]
pub use self::tool::*;
#[cfg(feature = "messages")]
pub use self::user::*;
pub use self::whole::*;
