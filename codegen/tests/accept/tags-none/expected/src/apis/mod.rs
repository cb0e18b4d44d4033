//! The operations, a module for each tag.

#[cfg(feature = "pets")]
pub mod pets;
#[cfg(feature = "pet-owners")]
pub mod pet_owners;
#[cfg(feature = "untagged")]
pub mod untagged;
