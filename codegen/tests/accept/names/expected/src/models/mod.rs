//! The types of requests and responses.

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
<<<<<<< HEAD
mod mod_lower;
=======
>>>>>>> main
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
<<<<<<< HEAD
mod self_capitalized;
=======
>>>>>>> main
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
<<<<<<< HEAD
pub use self::error::Error;
pub use self::from::From;
pub use self::hash::Hash;
pub use self::into::Into;
pub use self::into_iterator::IntoIterator;
pub use self::iterator::Iterator;
pub use self::json::Json;
pub use self::mod_::Mod;
pub use self::mod_lower::ModLower;
pub use self::n1st::N1st;
pub use self::none::None;
pub use self::nul_::Nul;
pub use self::nullable::Nullable;
pub use self::object::Object;
pub use self::ok::Ok;
=======
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
>>>>>>> main
#[cfg(feature = "mod")]
pub use self::option::*;
pub use self::ord::*;
pub use self::properties::*;
pub use self::property::*;
pub use self::read::*;
#[cfg(feature = "type")]
<<<<<<< HEAD
pub use self::result::Result;
pub use self::self_::Self_;
pub use self::self_capitalized::SelfCapitalized;
pub use self::some::Some;
pub use self::str::Str;
=======
pub use self::result::*;
pub use self::self_::*;
pub use self::some::*;
pub use self::str::*;
>>>>>>> main
#[cfg(feature = "mod")]
pub use self::string::*;
pub use self::uuid::*;
pub use self::value::*;
pub use self::write::*;
pub use self::writer::*;
