//! The types of requests and responses.

mod aux_;
mod b_tree_map;
mod bool;
mod box_;
mod client;
mod clone;
mod con_;
#[cfg(feature = "mod")]
mod content;
mod copy;
mod date;
mod date_time;
mod debug;
mod default;
mod eq;
mod err;
#[cfg(feature = "mod")]
mod error;
mod from;
mod hash;
mod into;
mod into_iterator;
mod iterator;
mod json;
mod mod_;
mod mod_lower;
mod n1st;
mod none;
mod nul_;
mod nullable;
mod object;
mod ok;
#[cfg(feature = "mod")]
mod option;
mod ord;
mod partial_eq;
mod properties;
mod property;
mod read;
#[cfg(feature = "type")]
mod result;
mod self_;
mod self_capitalized;
mod some;
mod str;
#[cfg(feature = "mod")]
mod string;
mod uuid;
mod value;
mod write;
mod writer;
pub use self::aux_::Aux;
pub use self::b_tree_map::BTreeMap;
pub use self::bool::Bool;
pub use self::box_::Box;
pub use self::client::Client;
pub use self::clone::Clone;
pub use self::con_::Con;
#[cfg(feature = "mod")]
pub use self::content::Content;
pub use self::copy::Copy;
pub use self::date::Date;
pub use self::date_time::DateTime;
pub use self::debug::Debug;
pub use self::default::Default;
pub use self::eq::Eq;
pub use self::err::Err;
#[cfg(feature = "mod")]
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
#[cfg(feature = "mod")]
pub use self::option::Option;
pub use self::ord::Ord;
pub use self::partial_eq::PartialEq;
pub use self::properties::Properties;
pub use self::property::Property;
pub use self::read::Read;
#[cfg(feature = "type")]
pub use self::result::Result;
pub use self::self_::Self_;
pub use self::self_capitalized::SelfCapitalized;
pub use self::some::Some;
pub use self::str::Str;
#[cfg(feature = "mod")]
pub use self::string::String;
pub use self::uuid::Uuid;
pub use self::value::Value;
pub use self::write::Write;
pub use self::writer::Writer;
