//! The types of requests and responses.

mod action;
mod alone;
mod details;
mod plain;
mod plain_do;
mod resize;
mod resize_do;
mod single;
mod u;
mod x;
mod y;
pub use self::action::Action;
pub use self::alone::Alone;
pub use self::details::Details;
pub use self::plain::Plain;
pub use self::plain_do::PlainDo;
pub use self::resize::Resize;
pub use self::resize_do::ResizeDo;
pub use self::single::Single;
pub use self::u::U;
pub use self::x::X;
pub use self::y::Y;
