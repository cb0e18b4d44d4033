//! The operations, a module for each tag.

#[cfg(feature = "exports")]
pub mod exports;
#[cfg(feature = "imports")]
pub mod imports;
