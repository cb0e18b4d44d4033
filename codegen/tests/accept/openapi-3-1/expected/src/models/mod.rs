//! The types of requests and responses.

mod owner;
mod pet;
mod pet_defs_size;
mod pet_kind;
pub use self::owner::Owner;
pub use self::pet::Pet;
pub use self::pet_defs_size::PetDefsSize;
pub use self::pet_kind::PetKind;
