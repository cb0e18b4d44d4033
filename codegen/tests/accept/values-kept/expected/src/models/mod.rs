//! The types of requests and responses.

mod home;
mod open;
mod pet;
mod pet_price;
mod pet_ratio;
pub use self::home::Home;
pub use self::open::Open;
pub use self::pet::Pet;
pub use self::pet_price::PetPrice;
pub use self::pet_ratio::PetRatio;
