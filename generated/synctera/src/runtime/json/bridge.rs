//! Bridges to serde, and the macros that give a type all of its traits.
//!
//! They make each model a citizen of serde's world; requests and responses do not take this way round.

use std::cell::Cell;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;

use super::{Fault, Read, Reader, Write, to_vec};

/// `serde::Serialize` for any type that can be written.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<S: Serializer>(value: &dyn Write, serializer: S) -> Result<S::Ok, S::Error> {
    let text = String::from_utf8(to_vec(value)).map_err(S::Error::custom)?;
    let wasted = Cell::new(0);
    let raw = Reader::new(&text, &wasted).raw().map_err(S::Error::custom)?;
    raw.serialize(serializer)
}

/// `serde::Deserialize` for any type that can be read.
///
/// # Errors
///
/// Those of the deserializer, and a [`Fault`] as its custom error.
pub fn deserialize<'de, T: Read, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    read_value(&value, &mut |reader| T::read(reader)).map_err(D::Error::custom)
}

/// Reads a value from memory; its faults have no line and column, since nobody saw that text.
pub(super) fn read_value<T>(
    value: &Value,
    read: &mut dyn FnMut(&mut Reader<'_>) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let text = String::from_utf8(to_vec(value)).map_err(|error| Fault::new(error.to_string()))?;
    let wasted = Cell::new(0);
    read(&mut Reader::new(&text, &wasted))
}

/// Makes a type with [`Read`] and [`Write`] also `serde::Serialize` and `serde::Deserialize`.
macro_rules! bridge {
    ($type:ty) => {
        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::json::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::json::deserialize(deserializer)
            }
        }
    };
}

/// Gives an [`Object`](super::Object) the traits of a JSON value.
macro_rules! object {
    ($type:ty) => {
        impl $crate::runtime::json::Read for $type {
            fn blank() -> Self {
                <Self as $crate::runtime::json::Object>::blank()
            }

            fn fill(
                &mut self,
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::std::result::Result<(), $crate::runtime::json::Fault> {
                $crate::runtime::json::read_object(self, <Self as $crate::runtime::json::Object>::PROPERTIES, reader)
            }
        }

        impl $crate::runtime::json::Write for $type {
            fn write(&self, writer: &mut dyn $crate::runtime::json::Writer) {
                $crate::runtime::json::write_object(self, writer);
            }
        }

        $crate::runtime::json::bridge!($type);
    };
}

/// Gives an open enum of strings, which has `as_str` and `From<&str>`, the traits of a JSON value.
macro_rules! string_enum {
    ($type:ty) => {
        impl ::std::convert::From<::std::string::String> for $type {
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl $crate::runtime::json::Read for $type {
            fn blank() -> Self {
                Self::from("")
            }

            fn read(
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::json::Fault> {
                reader.string().map(|value| Self::from(&*value))
            }
        }

        impl $crate::runtime::json::Write for $type {
            fn write(&self, writer: &mut dyn $crate::runtime::json::Writer) {
                writer.string(self.as_str());
            }
        }

        $crate::runtime::json::bridge!($type);
    };
}

/// Gives an open enum of integers, which has `as_i64` and `From<i64>`, the traits of a JSON value.
macro_rules! integer_enum {
    ($type:ty) => {
        // A literal without suffix is an `i32` where several types would do.
        impl ::std::convert::From<i32> for $type {
            fn from(value: i32) -> Self {
                Self::from(i64::from(value))
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), formatter)
            }
        }

        impl $crate::runtime::json::Read for $type {
            fn blank() -> Self {
                Self::from(0)
            }

            fn read(
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::json::Fault> {
                <i64 as $crate::runtime::json::Read>::read(reader).map(Self::from)
            }
        }

        impl $crate::runtime::json::Write for $type {
            fn write(&self, writer: &mut dyn $crate::runtime::json::Writer) {
                writer.integer(self.as_i64());
            }
        }

        $crate::runtime::json::bridge!($type);
    };
}

pub(crate) use {bridge, integer_enum, object, string_enum};
