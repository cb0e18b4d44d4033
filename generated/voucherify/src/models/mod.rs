//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod async_;
mod customer;
mod customers;
mod discount;
mod discount_unit;
mod error;
mod filter;
mod filter_conditions;
mod holder;
mod import_customers_using_csv;
mod junction;
mod parameter;
mod parameter_order;
mod product;
mod redeemable;
mod redeemable_voucher;
mod segment;
mod validity;
mod voucher;
pub use self::async_::*;
pub use self::customer::*;
pub use self::customers::*;
pub use self::discount::*;
pub use self::discount_unit::*;
pub use self::error::*;
pub use self::filter::*;
pub use self::filter_conditions::*;
pub use self::holder::*;
pub use self::import_customers_using_csv::*;
pub use self::junction::*;
pub use self::parameter::*;
pub use self::parameter_order::*;
pub use self::product::*;
pub use self::redeemable::*;
pub use self::redeemable_voucher::*;
pub use self::segment::*;
pub use self::validity::*;
pub use self::voucher::*;
