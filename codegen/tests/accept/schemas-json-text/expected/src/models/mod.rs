//! The types of requests and responses.

mod line;
mod order;
mod order_inline;
mod upload;
pub use self::line::Line;
pub use self::order::Order;
pub use self::order_inline::OrderInline;
pub use self::upload::Upload;
