//! The operations, a module for each tag.

#[cfg(feature = "type")]
pub mod type_;
#[cfg(feature = "mod")]
pub mod mod_;
#[cfg(feature = "a-b")]
pub mod a_b;
#[cfg(feature = "etc-passwd")]
pub mod etc_passwd;
#[cfg(feature = "builder")]
pub mod builder;
#[cfg(feature = "self")]
pub mod self_;
#[cfg(feature = "u1f4a5")]
pub mod u1f4a5;
#[cfg(feature = "con")]
pub mod con_;
#[cfg(feature = "clone")]
pub mod clone;
#[cfg(feature = "n")]
pub mod n;
#[cfg(feature = "main")]
pub mod main;
