//! Bridges to serde, and the macros that give a type all of its traits.
//!
//! They make each model a citizen of serde's world; requests and responses do not take this way round.
//!
//! All that they emit is `#[inline]`, as is what is emitted beside them: an app then compiles what it calls, rather than
//! the SDK everything that anyone might call.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, Serializer};

use super::ledger::Ledger;
use super::{Fault, Read, Reader, Value, Write, to_vec};

/// `serde::Serialize` for any type that can be written.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<S: Serializer>(value: &dyn Write, serializer: S) -> Result<S::Ok, S::Error> {
    // Through a pointer: see `crate::runtime`.
    let through_text: fn(_, _) -> _ = serialize_text;
    through_text(value, serializer)
}

fn serialize_text<S: Serializer>(value: &dyn Write, serializer: S) -> Result<S::Ok, S::Error> {
    let text = String::from_utf8(to_vec(value)).map_err(S::Error::custom)?;
    let ledger = Ledger::new(&text, false);
    let raw = Reader::new(&text, &ledger).raw().map_err(S::Error::custom)?;
    raw.serialize(serializer)
}

/// `serde::Deserialize` for any type that can be read.
///
/// # Errors
///
/// Those of the deserializer, and a [`Fault`] as its custom error.
pub fn deserialize<'de, T: Read, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let read: fn(_, &mut dyn FnMut(&mut Reader<'_>) -> _) -> _ = read_value;
    read(&value, &mut |reader| T::read(reader)).map_err(D::Error::custom)
}

/// Reads a value from memory; its faults have no line and column, since nobody saw that text.
pub(super) fn read_value<T>(
    value: &dyn Write,
    read: &mut dyn FnMut(&mut Reader<'_>) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let text = String::from_utf8(to_vec(value)).map_err(|error| Fault::new(error.to_string()))?;
    let ledger = Ledger::new(&text, false);
    let mut reader = Reader::new(&text, &ledger);
    let value = read(&mut reader)?;
    reader.check().map(|()| value)
}

/// Makes a type with [`Read`] and [`Write`] also `serde::Serialize` and `serde::Deserialize`.
macro_rules! bridge {
    ($type:ty) => {
        impl ::serde::Serialize for $type {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::json::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::json::deserialize(deserializer)
            }
        }
    };
}

/// Makes a struct a JSON object: what each member is called, and whether it must be there. `..` is the map of the members
/// that the document does not name.
macro_rules! object {
    ($type:ident { $($field:ident: $presence:ident $name:literal $($more:ident)*,)* $(..$rest:ident)? }) => {
        impl $crate::runtime::json::Read for $type {
            const PROPERTIES: &'static [$crate::runtime::json::Property] =
                &[$($crate::runtime::json::Property::$presence($name)$(.$more())*),*];

            #[inline]
            fn blank() -> Self {
                Self {
                    $($field: $crate::runtime::json::Read::blank(),)*
                    $($rest: $crate::runtime::json::Read::blank(),)?
                }
            }

            #[inline]
            fn fill(
                &mut self,
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::std::result::Result<(), $crate::runtime::json::Fault> {
                let properties = <Self as $crate::runtime::json::Read>::PROPERTIES;
                $crate::runtime::json::read_object(
                    properties,
                    &mut [$(&mut self.$field),*],
                    &mut [$(&mut self.$rest)?],
                    reader,
                )
            }
        }

        impl $crate::runtime::json::Write for $type {
            #[inline]
            fn write(&self, writer: &mut dyn $crate::runtime::json::Writer) {
                let properties = <Self as $crate::runtime::json::Read>::PROPERTIES;
                $crate::runtime::json::write_object(properties, &[$(&self.$field),*], &[$(&self.$rest)?], writer);
            }
        }

        $crate::runtime::json::bridge!($type);
    };
}

/// Makes an enum with an `Unknown(String)` an open enum of strings: how each value is sent.
macro_rules! string_enum {
    ($type:ident { $($variant:ident = $value:literal,)* }) => {
        impl $type {
            /// The value as it is sent.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl ::std::convert::From<&str> for $type {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Unknown(::std::borrow::ToOwned::to_owned(other)),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $type {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl $crate::runtime::json::Read for $type {
            #[inline]
            fn blank() -> Self {
                Self::from("")
            }

            #[inline]
            fn read(
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::json::Fault> {
                reader.string().map(|value| Self::from(&*value))
            }
        }

        impl $crate::runtime::json::Write for $type {
            #[inline]
            fn write(&self, writer: &mut dyn $crate::runtime::json::Writer) {
                writer.string(self.as_str());
            }
        }

        $crate::runtime::json::bridge!($type);
    };
}

/// Makes an enum with an `Unknown(i64)` an open enum of integers: how each value is sent.
macro_rules! integer_enum {
    ($type:ident { $($variant:ident = $value:literal,)* }) => {
        impl $type {
            /// The value as it is sent.
            #[inline]
            #[must_use]
            pub const fn as_i64(self) -> i64 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl ::std::convert::From<i64> for $type {
            #[inline]
            fn from(value: i64) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Unknown(other),
                }
            }
        }

        // A literal without suffix is an `i32` where several types would do.
        impl ::std::convert::From<i32> for $type {
            #[inline]
            fn from(value: i32) -> Self {
                Self::from(i64::from(value))
            }
        }

        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), formatter)
            }
        }

        impl $crate::runtime::json::Read for $type {
            #[inline]
            fn blank() -> Self {
                Self::from(0)
            }

            #[inline]
            fn read(
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::json::Fault> {
                <i64 as $crate::runtime::json::Read>::read(reader).map(Self::from)
            }
        }

        impl $crate::runtime::json::Write for $type {
            #[inline]
            fn write(&self, writer: &mut dyn $crate::runtime::json::Writer) {
                writer.integer(self.as_i64());
            }
        }

        $crate::runtime::json::bridge!($type);
    };
}

/// Makes an enum with an `Unknown(f64)` an open enum of numbers: how each value is sent.
macro_rules! number_enum {
    ($type:ident { $($variant:ident = $value:literal,)* }) => {
        impl $type {
            /// The value as it is sent.
            #[inline]
            #[must_use]
            pub const fn as_f64(self) -> f64 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl ::std::convert::From<f64> for $type {
            #[inline]
            fn from(value: f64) -> Self {
                $(if value == $value {
                    return Self::$variant;
                })*
                Self::Unknown(value)
            }
        }

        // A literal without a fraction is an `i32` where several types would do.
        impl ::std::convert::From<i32> for $type {
            #[inline]
            fn from(value: i32) -> Self {
                Self::from(f64::from(value))
            }
        }

        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_f64(), formatter)
            }
        }

        impl $crate::runtime::json::Read for $type {
            #[inline]
            fn blank() -> Self {
                Self::Unknown(0.0)
            }

            #[inline]
            fn read(
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::json::Fault> {
                reader.float().map(Self::from)
            }
        }

        impl $crate::runtime::json::Write for $type {
            #[inline]
            fn write(&self, writer: &mut dyn $crate::runtime::json::Writer) {
                writer.float(self.as_f64());
            }
        }

        $crate::runtime::json::bridge!($type);
    };
}

pub(crate) use {bridge, integer_enum, number_enum, object, string_enum};
