//! The types of requests and responses.

// What a file imports is for all of its types, of which features may leave some out.
#![allow(unused_imports)]

mod customers;
mod mod_;
<<<<<<< HEAD
mod mod_underscore;
=======
>>>>>>> main
mod order;
mod pet;
<<<<<<< HEAD
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
=======
pub use self::customers::*;
pub use self::mod_::*;
pub use self::order::*;
pub use self::pet::*;
>>>>>>> main
