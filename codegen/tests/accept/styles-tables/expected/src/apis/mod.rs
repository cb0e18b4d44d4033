//! The operations, a module for each tag.

#[cfg(feature = "tables")]
pub mod tables;
#[cfg(feature = "templates")]
pub mod templates;
