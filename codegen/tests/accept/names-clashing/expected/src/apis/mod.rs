//! The operations, a module for each tag.

#[cfg(feature = "customers")]
pub mod customers;
#[cfg(feature = "customers-xa3be")]
pub mod customers_xa3be;
