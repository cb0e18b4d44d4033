//! The operations, a module for each tag.

#[cfg(feature = "pets")]
pub mod pets;
#[cfg(feature = "owners")]
pub mod owners;
#[cfg(feature = "time-api")]
pub mod time;
#[cfg(feature = "größe")]
#[path = "größe.rs"]
pub mod größe;
