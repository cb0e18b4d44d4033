//! The types of requests and responses.

#[cfg(feature = "webhooks")]
mod item;
#[cfg(any(feature = "orders", feature = "webhooks"))]
mod order;
#[cfg(feature = "webhooks")]
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
mod spare;
#[cfg(feature = "webhooks")]
pub use self::item::Item;
#[cfg(any(feature = "orders", feature = "webhooks"))]
pub use self::order::Order;
#[cfg(feature = "webhooks")]
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
