//! The operations, a module for each tag.

#[cfg(feature = "books")]
pub mod books;
#[cfg(feature = "shelves")]
pub mod shelves;
