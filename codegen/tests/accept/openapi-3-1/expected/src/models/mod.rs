//! The types of requests and responses.

mod owner;
mod pet;
mod pet_kind;
mod pet_pair_item;
mod pet_several;
mod pet_size;
pub use self::owner::Owner;
pub use self::pet::Pet;
pub use self::pet_kind::PetKind;
pub use self::pet_pair_item::PetPairItem;
pub use self::pet_several::PetSeveral;
pub use self::pet_size::PetSize;
