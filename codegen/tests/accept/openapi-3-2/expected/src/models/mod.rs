//! The types of requests and responses.

mod animal;
mod beast;
mod cow;
mod list_pets_filter;
mod pet;
mod pets;
mod query;
pub use self::animal::Animal;
pub use self::beast::Beast;
pub use self::cow::Cow;
pub use self::list_pets_filter::ListPetsFilter;
pub use self::pet::Pet;
pub use self::pets::Pets;
pub use self::query::Query;
