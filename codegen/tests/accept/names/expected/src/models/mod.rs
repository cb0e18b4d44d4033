//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod aux_;
mod b;
mod bool;
mod box_;
mod client;
mod clone;
mod con_;
#[cfg(feature = "mod")]
mod content;
mod copy;
mod date;
mod debug;
mod default;
mod eq;
mod err;
#[cfg(feature = "mod")]
mod error;
mod from;
mod hash;
mod into;
mod iterator;
mod json;
mod mod_;
mod n1st;
mod none;
mod nul_;
mod nullable;
mod object;
mod ok;
#[cfg(feature = "mod")]
mod option;
mod ord;
mod properties;
mod property;
mod read;
#[cfg(feature = "type")]
mod result;
mod self_;
mod some;
mod str;
#[cfg(feature = "mod")]
mod string;
mod uuid;
mod value;
mod write;
mod writer;
pub use self::aux_::*;
pub use self::b::*;
pub use self::bool::*;
pub use self::box_::*;
pub use self::client::*;
pub use self::clone::*;
pub use self::con_::*;
#[cfg(feature = "mod")]
pub use self::content::*;
pub use self::copy::*;
pub use self::date::*;
pub use self::debug::*;
pub use self::default::*;
pub use self::eq::*;
pub use self::err::*;
#[cfg(feature = "mod")]
pub use self::error::*;
pub use self::from::*;
pub use self::hash::*;
pub use self::into::*;
pub use self::iterator::*;
pub use self::json::*;
pub use self::mod_::*;
pub use self::n1st::*;
pub use self::none::*;
pub use self::nul_::*;
pub use self::nullable::*;
pub use self::object::*;
pub use self::ok::*;
#[cfg(feature = "mod")]
pub use self::option::*;
pub use self::ord::*;
pub use self::properties::*;
pub use self::property::*;
pub use self::read::*;
#[cfg(feature = "type")]
pub use self::result::*;
pub use self::self_::*;
pub use self::some::*;
pub use self::str::*;
#[cfg(feature = "mod")]
pub use self::string::*;
pub use self::uuid::*;
pub use self::value::*;
pub use self::write::*;
pub use self::writer::*;
