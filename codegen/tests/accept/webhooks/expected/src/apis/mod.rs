//! The operations, a module for each tag.

#[cfg(feature = "orders")]
pub mod orders;
#[cfg(feature = "health")]
pub mod health;
