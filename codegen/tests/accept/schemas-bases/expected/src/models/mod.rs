//! The types of requests and responses.

mod cat;
mod closed;
mod dog;
mod event;
mod fish;
mod lion;
mod log;
mod lonely;
mod opened;
mod opened_type;
mod pet;
mod pet_base;
pub use self::cat::Cat;
pub use self::closed::Closed;
pub use self::dog::Dog;
pub use self::event::Event;
pub use self::fish::Fish;
pub use self::lion::Lion;
pub use self::log::Log;
pub use self::lonely::Lonely;
pub use self::opened::Opened;
pub use self::opened_type::OpenedType;
pub use self::pet::Pet;
pub use self::pet_base::PetBase;
