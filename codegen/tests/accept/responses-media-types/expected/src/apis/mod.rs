//! The operations, a module for each tag.

#[cfg(feature = "answers")]
pub mod answers;
#[cfg(feature = "files")]
pub mod files;
