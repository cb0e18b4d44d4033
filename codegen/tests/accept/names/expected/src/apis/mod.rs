//! The operations, a module for each tag.

pub mod type_;
pub mod mod_;
pub mod a_b;
pub mod etc_passwd;
pub mod builder;
pub mod self_;
pub mod u1f4a5;
pub mod con;
pub mod clone;
pub mod n;
pub mod main;
