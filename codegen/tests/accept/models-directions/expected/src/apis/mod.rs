//! The operations, a module for each tag.

#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "reports")]
pub mod reports;
#[cfg(feature = "orders")]
pub mod orders;
#[cfg(feature = "books")]
pub mod books;
