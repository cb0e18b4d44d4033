//! The types of requests and responses.

// What a file imports is for all of its types, of which features may leave some out.
#![allow(unused_imports)]

#[cfg(feature = "webhooks")]
mod item;
mod order;
#[cfg(feature = "webhooks")]
<<<<<<< HEAD
mod order_cancelled_answer;
#[cfg(feature = "webhooks")]
mod order_cancelled_body;
#[cfg(feature = "webhooks")]
mod order_cancelled_reason;
#[cfg(feature = "webhooks")]
mod order_cancelled_type;
#[cfg(feature = "webhooks")]
mod order_created;
#[cfg(feature = "webhooks")]
mod order_created_type;
#[cfg(feature = "webhooks")]
mod restock_body;
#[cfg(feature = "webhooks")]
mod restock_type;
=======
mod restock;
>>>>>>> main
mod spare;
#[cfg(feature = "webhooks")]
pub use self::item::*;
pub use self::order::*;
#[cfg(feature = "webhooks")]
<<<<<<< HEAD
pub use self::order_cancelled_answer::OrderCancelledAnswer;
#[cfg(feature = "webhooks")]
pub use self::order_cancelled_body::OrderCancelledBody;
#[cfg(feature = "webhooks")]
pub use self::order_cancelled_reason::OrderCancelledReason;
#[cfg(feature = "webhooks")]
pub use self::order_cancelled_type::OrderCancelledType;
#[cfg(feature = "webhooks")]
pub use self::order_created::OrderCreated;
#[cfg(feature = "webhooks")]
pub use self::order_created_type::OrderCreatedType;
#[cfg(feature = "webhooks")]
pub use self::restock_body::RestockBody;
#[cfg(feature = "webhooks")]
pub use self::restock_type::RestockType;
pub use self::spare::Spare;
=======
pub use self::restock::*;
pub use self::spare::*;
>>>>>>> main
