//! The operations, a module for each tag.

#[cfg(feature = "pets")]
pub mod pets;
#[cfg(feature = "owners")]
pub mod owners;
