//! The operations, a module for each tag.

#[cfg(feature = "orders")]
pub mod orders;
#[cfg(feature = "replacements")]
pub mod replacements;
