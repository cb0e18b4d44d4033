//! The types of requests and responses.

mod abcd;
mod owner;
mod owner_address;
mod owner_list;
mod pet;
mod pet_id;
pub use self::abcd::ABCD;
pub use self::owner::Owner;
pub use self::owner_address::OwnerAddress;
pub use self::owner_list::OwnerList;
pub use self::pet::Pet;
pub use self::pet_id::PetId;
