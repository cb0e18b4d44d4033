//! The operations, a module for each tag.
