//! The operations, a module for each tag.

pub mod customers;
pub mod customers_xa3be;
