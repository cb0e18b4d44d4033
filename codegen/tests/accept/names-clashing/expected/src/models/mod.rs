//! The types of requests and responses.

mod customers_api;
mod mod_;
mod mod_x1094;
mod order;
mod order_item;
mod order_item_object;
mod order_state;
mod order_state_value;
#[cfg(feature = "customers")]
mod pet;
mod pet_x8b7e;
mod pet_xfc5e;
pub use self::customers_api::CustomersApi;
pub use self::mod_::Mod;
pub use self::mod_x1094::ModX1094;
pub use self::order::Order;
pub use self::order_item::OrderItem;
pub use self::order_item_object::OrderItemObject;
pub use self::order_state::OrderState;
pub use self::order_state_value::OrderStateValue;
#[cfg(feature = "customers")]
pub use self::pet::Pet;
pub use self::pet_x8b7e::PetX8b7e;
pub use self::pet_xfc5e::PetXfc5e;
