//! The types of requests and responses.

mod create_order_body;
mod create_order_body_address;
mod create_order_body_address_kind;
mod create_order_body_address_lines_item;
mod either;
mod either_object;
mod either_object_object;
mod either_object_object_x0fc4;
mod left;
mod person;
mod person_origin;
#[cfg(feature = "replacements")]
mod replace_order_body;
#[cfg(feature = "replacements")]
mod replace_order_body_address;
#[cfg(feature = "replacements")]
mod replace_order_body_address_kind;
#[cfg(feature = "replacements")]
mod replace_order_body_address_lines_item;
mod right;
pub use self::create_order_body::CreateOrderBody;
pub use self::create_order_body_address::CreateOrderBodyAddress;
pub use self::create_order_body_address_kind::CreateOrderBodyAddressKind;
pub use self::create_order_body_address_lines_item::CreateOrderBodyAddressLinesItem;
pub use self::either::Either;
pub use self::either_object::EitherObject;
pub use self::either_object_object::EitherObjectObject;
pub use self::either_object_object_x0fc4::EitherObjectObjectX0fc4;
pub use self::left::Left;
pub use self::person::Person;
pub use self::person_origin::PersonOrigin;
#[cfg(feature = "replacements")]
pub use self::replace_order_body::ReplaceOrderBody;
#[cfg(feature = "replacements")]
pub use self::replace_order_body_address::ReplaceOrderBodyAddress;
#[cfg(feature = "replacements")]
pub use self::replace_order_body_address_kind::ReplaceOrderBodyAddressKind;
#[cfg(feature = "replacements")]
pub use self::replace_order_body_address_lines_item::ReplaceOrderBodyAddressLinesItem;
pub use self::right::Right;
