//! The types of requests and responses.

mod filters;
mod filters_holder_role;
mod filters_junction;
mod list_pets_order;
mod state;
pub use self::filters::Filters;
pub use self::filters_holder_role::FiltersHolderRole;
pub use self::filters_junction::FiltersJunction;
pub use self::list_pets_order::ListPetsOrder;
pub use self::state::State;
