//! The operations, a module for each tag.

#[cfg(feature = "answers")]
pub mod answers;
#[cfg(feature = "media")]
pub mod media;
#[cfg(feature = "feeds")]
pub mod feeds;
#[cfg(feature = "unread")]
pub mod unread;
