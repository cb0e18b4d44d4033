//! The operations, a module for each tag.

pub mod pets;
