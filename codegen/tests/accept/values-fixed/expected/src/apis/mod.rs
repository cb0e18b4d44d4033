//! The operations, a module for each tag.

#[cfg(feature = "messages")]
pub mod messages;
#[cfg(feature = "birds")]
pub mod birds;
