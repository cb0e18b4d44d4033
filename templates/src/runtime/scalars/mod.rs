//! Scalars with a format: dates, durations, identifiers, decimals.
//!
//! Each keeps the exact text that was sent, so that one odd value never fails a response and nothing is lost on the way
//! back. They convert to the types of chrono, jiff, time, uuid and `rust_decimal` behind features of these names.

mod base64;
mod date;
mod date_time;
mod decimal;
mod decimal_text;
mod duration;
mod http_date;
mod seconds;
mod time;
mod uuid;

pub use self::base64::Base64;
pub use self::base64::Base64Url;
pub use self::date::Date;
pub use self::date_time::DateTime;
pub use self::decimal::Decimal;
pub use self::decimal_text::DecimalText;
pub use self::duration::Duration;
pub use self::http_date::HttpDate;
pub use self::seconds::Seconds;
pub use self::seconds::UnixTime;
pub use self::time::Time;
pub use self::uuid::Uuid;

/// What all scalars have in common: a text, and the traits of one.
macro_rules! scalar {
    ($name:ident) => {
        impl $name {
            /// The text as it was sent or given.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text, by value.
            #[must_use]
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<$name> for String {
            fn from(scalar: $name) -> Self {
                scalar.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(&self.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, concat!(stringify!($name), "({:?})"), self.0)
            }
        }

        crate::runtime::json::bridge!($name);
    };
}

/// A scalar that is a JSON string.
macro_rules! text_scalar {
    ($name:ident) => {
        crate::runtime::scalars::scalar!($name);

        impl crate::runtime::json::Read for $name {
            fn blank() -> Self {
                Self(String::new())
            }

            fn read(reader: &mut crate::runtime::json::Reader<'_>) -> Result<Self, crate::runtime::json::Fault> {
                reader.string().map(|text| Self(text.into_owned()))
            }
        }

        impl crate::runtime::json::Write for $name {
            fn write(&self, writer: &mut dyn crate::runtime::json::Writer) {
                writer.string(&self.0);
            }
        }
    };
}

pub(crate) use {scalar, text_scalar};
