//! The operations, a module for each tag.

#[cfg(feature = "customers")]
pub mod customers;
#[cfg(feature = "customer-addresses")]
pub mod customer_addresses;
