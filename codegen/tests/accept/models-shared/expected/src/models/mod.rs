//! The types of requests and responses.

<<<<<<< HEAD
mod create_order_address;
mod create_order_address_kind;
mod create_order_address_lines_item;
mod create_order_body;
mod either;
mod either_object;
mod either_with_y;
=======
mod either;
>>>>>>> main
mod left;
mod order;
mod person;
<<<<<<< HEAD
mod person_origin;
mod right;
pub use self::create_order_address::CreateOrderAddress;
pub use self::create_order_address_kind::CreateOrderAddressKind;
pub use self::create_order_address_lines_item::CreateOrderAddressLinesItem;
pub use self::create_order_body::CreateOrderBody;
pub use self::either::Either;
pub use self::either_object::EitherObject;
pub use self::either_with_y::EitherWithY;
pub use self::left::Left;
pub use self::person::Person;
pub use self::person_origin::PersonOrigin;
pub use self::right::Right;
=======
mod right;
pub use self::either::*;
pub use self::left::*;
pub use self::order::*;
pub use self::person::*;
pub use self::right::*;
>>>>>>> main
