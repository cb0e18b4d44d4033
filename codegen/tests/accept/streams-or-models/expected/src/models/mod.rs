//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

#[cfg(feature = "answers")]
mod answer;
#[cfg(any(feature = "answers", feature = "unread"))]
mod fault;
#[cfg(any(feature = "media", feature = "feeds", feature = "unread"))]
mod image;
#[cfg(feature = "media")]
mod images;
#[cfg(any(feature = "answers", feature = "media", feature = "unread"))]
mod piece;
#[cfg(feature = "answers")]
mod prompt;
#[cfg(feature = "answers")]
mod question;
#[cfg(feature = "feeds")]
mod records;
#[cfg(feature = "answers")]
mod reply;
#[cfg(feature = "answers")]
mod run;
#[cfg(feature = "media")]
mod sound;
#[cfg(feature = "media")]
mod speech;
#[cfg(feature = "media")]
mod transcript;
#[cfg(feature = "unread")]
mod unread;
#[cfg(feature = "answers")]
pub use self::answer::*;
#[cfg(any(feature = "answers", feature = "unread"))]
pub use self::fault::*;
#[cfg(any(feature = "media", feature = "feeds", feature = "unread"))]
pub use self::image::*;
#[cfg(feature = "media")]
pub use self::images::*;
#[cfg(any(feature = "answers", feature = "media", feature = "unread"))]
pub use self::piece::*;
#[cfg(feature = "answers")]
pub use self::prompt::*;
#[cfg(feature = "answers")]
pub use self::question::*;
#[cfg(feature = "feeds")]
pub use self::records::*;
#[cfg(feature = "answers")]
pub use self::reply::*;
#[cfg(feature = "answers")]
pub use self::run::*;
#[cfg(feature = "media")]
pub use self::sound::*;
#[cfg(feature = "media")]
pub use self::speech::*;
#[cfg(feature = "media")]
pub use self::transcript::*;
#[cfg(feature = "unread")]
pub use self::unread::*;
