//! The types of requests and responses.

mod customers_api;
mod mod_;
mod mod_underscore;
mod order;
mod order_item;
mod order_item_object;
mod order_state;
mod order_state_value;
#[cfg(feature = "customers")]
mod pet;
mod pet_lower;
mod pet_upper;
pub use self::customers_api::CustomersApi;
pub use self::mod_::Mod;
pub use self::mod_underscore::ModUnderscore;
pub use self::order::Order;
pub use self::order_item::OrderItem;
pub use self::order_item_object::OrderItemObject;
pub use self::order_state::OrderState;
pub use self::order_state_value::OrderStateValue;
#[cfg(feature = "customers")]
pub use self::pet::Pet;
pub use self::pet_lower::PetLower;
pub use self::pet_upper::PetUpper;
