//! A generated crate, small enough to read.

pub mod client;
pub mod customers;
