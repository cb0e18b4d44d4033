//! Numbers of seconds: `format: unixtime`, and `format: duration` of numbers

use std::cmp::Ordering;
use std::fmt;
use std::time::{Duration, SystemTime};

use crate::runtime::json::{Fault, Read, Reader, Write, Writer, is_number};

/// A moment as the number of seconds since 1970, such as `1714826400`; a fraction is kept as it was sent.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnixTime(Number);

/// A span of time as a number of seconds, such as `90`; a fraction is kept as it was sent.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Seconds(Number);

/// Most are whole, and need no memory of their own; all others are kept as their exact text.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Number {
    Whole(i64),
    Text(Box<str>),
}

impl Number {
    fn of(text: &str) -> Self {
        match text.parse::<i64>() {
            Ok(whole) if whole.to_string() == text => Self::Whole(whole),
            _ => Self::Text(text.into()),
        }
    }

    /// The seconds before, and the nanoseconds after them: digits beyond are left out.
    fn parts(&self) -> Option<(i64, u32)> {
        let text = match self {
            Self::Whole(seconds) => return Some((*seconds, 0)),
            Self::Text(text) => text.trim(),
        };
        if text.contains(['e', 'E']) {
            let number: f64 = text.parse().ok()?;
            let seconds = number.floor();
            let is_held = (i64::MIN as f64..i64::MAX as f64).contains(&seconds);
            return is_held.then_some((seconds as i64, ((number - seconds) * 1e9) as u32));
        }
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        if !fraction.bytes().all(|byte| byte.is_ascii_digit()) || fraction.is_empty() {
            return None;
        }
        let nanoseconds: u32 = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
        let seconds: i64 = whole.parse().ok()?;
        if !whole.starts_with('-') || nanoseconds == 0 {
            return Some((seconds, nanoseconds));
        }
        Some((seconds.checked_sub(1)?, 1_000_000_000 - nanoseconds))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(seconds) => fmt::Display::fmt(seconds, formatter),
            Self::Text(text) => formatter.pad(text),
        }
    }
}

macro_rules! number_of_seconds {
    ($name:ident) => {
        impl $name {
            /// The whole seconds, without a fraction; `None` where the server sent what is no number, or too large.
            #[must_use]
            pub fn seconds(&self) -> Option<i64> {
                self.0.parts().map(|(seconds, _)| seconds)
            }
        }

        impl Read for $name {
            fn blank() -> Self {
                Self(Number::Whole(0))
            }

            fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
                if reader.is_string() {
                    return reader.string().map(|text| Self(Number::of(&text)));
                }
                reader.number().map(|text| Self(Number::of(text)))
            }
        }

        impl Write for $name {
            fn write(&self, writer: &mut dyn Writer) {
                match &self.0 {
                    Number::Whole(seconds) => writer.integer(*seconds),
                    Number::Text(text) if is_number(text) => writer.number(text),
                    Number::Text(text) => writer.string(text),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, concat!(stringify!($name), "({})"), self.0)
            }
        }

        /// By time, and what is no number after all that is.
        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                let key = |value: &Self| value.0.parts().map_or((true, 0, 0), |(seconds, rest)| (false, seconds, rest));
                let exact = || self.to_string().cmp(&other.to_string());
                key(self).cmp(&key(other)).then_with(exact)
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl PartialEq<i64> for $name {
            fn eq(&self, other: &i64) -> bool {
                self.0 == Number::Whole(*other)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(Number::of(text))
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(Number::of(&text))
            }
        }

        impl From<i64> for $name {
            fn from(seconds: i64) -> Self {
                Self(Number::Whole(seconds))
            }
        }

        impl From<i32> for $name {
            fn from(seconds: i32) -> Self {
                Self(Number::Whole(seconds.into()))
            }
        }

        impl From<u32> for $name {
            fn from(seconds: u32) -> Self {
                Self(Number::Whole(seconds.into()))
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        crate::runtime::json::bridge!($name);
    };
}

number_of_seconds!(UnixTime);
number_of_seconds!(Seconds);

/// So many nanoseconds as a number of seconds, with a fraction where there is one.
fn of_nanoseconds(nanoseconds: i128) -> Number {
    const SECOND: u128 = 1_000_000_000;
    let sign = if nanoseconds < 0 { "-" } else { "" };
    let (seconds, rest) = (nanoseconds.unsigned_abs() / SECOND, nanoseconds.unsigned_abs() % SECOND);
    if rest == 0 {
        return Number::of(&format!("{sign}{seconds}"));
    }
    let fraction = format!("{rest:09}");
    Number::Text(format!("{sign}{seconds}.{}", fraction.trim_end_matches('0')).into())
}

fn nanoseconds(span: Duration) -> i128 {
    i128::try_from(span.as_nanos()).unwrap_or(i128::MAX)
}

impl UnixTime {
    /// The moment; `None` where the server sent what is no number, or the platform cannot hold it.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let (seconds, nanoseconds) = self.0.parts()?;
        let span = Duration::from_secs(seconds.unsigned_abs());
        let whole = match seconds < 0 {
            true => SystemTime::UNIX_EPOCH.checked_sub(span),
            false => SystemTime::UNIX_EPOCH.checked_add(span),
        };
        whole?.checked_add(Duration::from_nanos(nanoseconds.into()))
    }
}

/// Exact to the nanosecond.
impl From<SystemTime> for UnixTime {
    fn from(value: SystemTime) -> Self {
        Self(match value.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(span) => of_nanoseconds(nanoseconds(span)),
            Err(before) => of_nanoseconds(-nanoseconds(before.duration())),
        })
    }
}

impl Seconds {
    /// The span; `None` where the server sent what is no number, or less than nothing.
    #[must_use]
    pub fn to_duration(&self) -> Option<Duration> {
        let (seconds, nanoseconds) = self.0.parts()?;
        u64::try_from(seconds).ok().map(|seconds| Duration::new(seconds, nanoseconds))
    }
}

/// Exact to the nanosecond.
impl From<Duration> for Seconds {
    fn from(value: Duration) -> Self {
        Self(of_nanoseconds(nanoseconds(value)))
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<&UnixTime> for chrono::DateTime<chrono::Utc> {
    type Error = chrono::ParseError;

    fn try_from(value: &UnixTime) -> Result<Self, Self::Error> {
        let held = value.0.parts().and_then(|(seconds, nanoseconds)| Self::from_timestamp(seconds, nanoseconds));
        match held {
            Some(moment) => Ok(moment),
            // It is none: the fault is that of a text which is no date.
            None => Ok(chrono::DateTime::parse_from_rfc3339(&value.to_string())?.to_utc()),
        }
    }
}

#[cfg(feature = "chrono")]
impl<Zone: chrono::TimeZone> From<chrono::DateTime<Zone>> for UnixTime {
    fn from(value: chrono::DateTime<Zone>) -> Self {
        Self(of_nanoseconds(i128::from(value.timestamp()) * 1_000_000_000 + i128::from(value.timestamp_subsec_nanos())))
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<&UnixTime> for jiff::Timestamp {
    type Error = jiff::Error;

    fn try_from(value: &UnixTime) -> Result<Self, Self::Error> {
        match value.0.parts() {
            Some((seconds, nanoseconds)) => Self::new(seconds, nanoseconds.cast_signed()),
            None => value.to_string().parse(),
        }
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for UnixTime {
    fn from(value: jiff::Timestamp) -> Self {
        Self(of_nanoseconds(value.as_nanosecond()))
    }
}

#[cfg(feature = "time")]
impl TryFrom<&UnixTime> for time::OffsetDateTime {
    type Error = time::error::Parse;

    fn try_from(value: &UnixTime) -> Result<Self, Self::Error> {
        let whole = value.0.parts().map(|(seconds, rest)| (Self::from_unix_timestamp(seconds), rest));
        match whole {
            Some((Ok(moment), nanoseconds)) => Ok(moment + Duration::from_nanos(nanoseconds.into())),
            _ => Self::parse(&value.to_string(), &time::format_description::well_known::Rfc3339),
        }
    }
}

#[cfg(feature = "time")]
impl From<time::OffsetDateTime> for UnixTime {
    fn from(value: time::OffsetDateTime) -> Self {
        Self(of_nanoseconds(value.unix_timestamp_nanos()))
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<&Seconds> for jiff::SignedDuration {
    type Error = jiff::Error;

    fn try_from(value: &Seconds) -> Result<Self, Self::Error> {
        match value.0.parts() {
            Some((seconds, nanoseconds)) => Ok(Self::new(seconds, nanoseconds.cast_signed())),
            None => value.to_string().parse(),
        }
    }
}
