//! The operations, a module for each tag.

#[cfg(feature = "webhooks")]
pub mod webhooks;
#[cfg(feature = "stations")]
pub mod stations;
