//! The operations, a module for each tag.

#[cfg(feature = "parcels")]
pub mod parcels;
#[cfg(feature = "labels")]
pub mod labels;
