//! The operations, a module for each tag.

#[cfg(feature = "с")]
#[path = "с.rs"]
pub mod с;
#[cfg(feature = "顧客")]
#[path = "顧客.rs"]
pub mod 顧客;
