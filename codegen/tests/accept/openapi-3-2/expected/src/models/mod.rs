//! The types of requests and responses.

mod list_pets_filter;
mod media_types_pets;
mod pet;
mod query;
pub use self::list_pets_filter::ListPetsFilter;
pub use self::media_types_pets::MediaTypesPets;
pub use self::pet::Pet;
pub use self::query::Query;
