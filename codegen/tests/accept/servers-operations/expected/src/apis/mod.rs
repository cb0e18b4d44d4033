//! The operations, a module for each tag.

#[cfg(feature = "main")]
pub mod main;
#[cfg(feature = "file")]
pub mod file;
#[cfg(feature = "zone")]
pub mod zone;
#[cfg(feature = "plain")]
pub mod plain;
