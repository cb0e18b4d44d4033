//! `format: time`

/// A time of day, such as `12:30:00` or `12:30:00Z`, as its exact text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(String);

crate::runtime::scalars::text_scalar!(Time);

/// Fails for a time with an offset, which a `NaiveTime` cannot hold.
#[cfg(feature = "chrono")]
impl TryFrom<&Time> for chrono::NaiveTime {
    type Error = chrono::ParseError;

    fn try_from(value: &Time) -> Result<Self, Self::Error> {
        value.0.parse()
    }
}

#[cfg(feature = "chrono")]
impl From<chrono::NaiveTime> for Time {
    fn from(value: chrono::NaiveTime) -> Self {
        Self(value.to_string())
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<&Time> for jiff::civil::Time {
    type Error = jiff::Error;

    fn try_from(value: &Time) -> Result<Self, Self::Error> {
        value.0.parse()
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::civil::Time> for Time {
    fn from(value: jiff::civil::Time) -> Self {
        Self(value.to_string())
    }
}

#[cfg(feature = "time")]
impl TryFrom<&Time> for time::Time {
    type Error = time::error::Parse;

    fn try_from(value: &Time) -> Result<Self, Self::Error> {
        Self::parse(&value.0, &time::format_description::well_known::Iso8601::TIME)
    }
}

#[cfg(feature = "time")]
impl From<time::Time> for Time {
    fn from(value: time::Time) -> Self {
        let (hour, minute, second, nanosecond) = value.as_hms_nano();
        let whole = format!("{hour:02}:{minute:02}:{second:02}");
        if nanosecond == 0 {
            return Self(whole);
        }
        let fraction = format!("{nanosecond:09}");
        Self(format!("{whole}.{}", fraction.trim_end_matches('0')))
    }
}
