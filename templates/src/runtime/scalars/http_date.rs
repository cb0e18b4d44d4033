//! `format: http-date`

use std::time::{Duration, SystemTime};

/// A moment to the second, such as `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 §5.6.7), as its exact text.
///
/// Compares and sorts as text; convert it to compare moments.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HttpDate(String);

crate::runtime::scalars::text_scalar!(HttpDate);

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const DAY: i64 = 86_400;

impl HttpDate {
    /// The seconds since 1970; `None` where the text is no HTTP date. The two obsolete forms are read, too.
    #[must_use]
    pub fn unix_seconds(&self) -> Option<i64> {
        let words: Vec<&str> = self.0.split([' ', '-', ',']).filter(|word| !word.is_empty()).collect();
        let (day, month, year, time) = match words.as_slice() {
            // `Sun Nov  6 08:49:37 1994`, of C's `asctime`.
            [_, month, day, time, year] if MONTHS.contains(month) => (day, month, year, time),
            // `Sun, 06 Nov 1994 08:49:37 GMT`, and `Sunday, 06-Nov-94 08:49:37 GMT` of RFC 850.
            [_, day, month, year, time, "GMT" | "UTC"] => (day, month, year, time),
            _ => return None,
        };
        let month = MONTHS.iter().position(|name| name == month)?;
        let (day, year) = (number(day, 31)?, number(year, 9999)?);
        // RFC 850 has years of two digits, of the last century or this one.
        let year = if year < 70 {
            year + 2000
        } else if year < 100 {
            year + 1900
        } else {
            year
        };
        let mut parts = time.split(':');
        let mut part = |most| parts.next().and_then(|part| number(part, most));
        let (hour, minute, second) = (part(23)?, part(59)?, part(60)?);
        (day > 0 && parts.next().is_none())
            .then(|| days_before(year, month) * DAY + (day - 1) * DAY + hour * 3600 + minute * 60 + second)
    }

    /// The moment; `None` where the text is no HTTP date, or one that the platform cannot hold.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let seconds = self.unix_seconds()?;
        let span = Duration::from_secs(seconds.unsigned_abs());
        if seconds < 0 { SystemTime::UNIX_EPOCH.checked_sub(span) } else { SystemTime::UNIX_EPOCH.checked_add(span) }
    }

    /// The moment so many seconds since 1970; those of years beyond 0 to 9999 are written as the nearest that has a form.
    #[must_use]
    pub fn from_unix_seconds(seconds: i64) -> Self {
        let seconds = seconds.clamp(days_before(0, 0) * DAY, days_before(10_000, 0) * DAY - 1);
        let (days, rest) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
        let (year, month, day) = calendar(days);
        let weekday = usize::try_from(days.rem_euclid(7)).map_or("", |day| WEEKDAYS[day]);
        let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
        let month = MONTHS[month];
        Self(format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT"))
    }
}

/// A number of digits alone, up to a limit.
fn number(text: &str, most: i64) -> Option<i64> {
    let is_plain = text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| is_plain && *number <= most)
}

/// The days from the beginning of 1970 to that of a month, in the Gregorian calendar.
fn days_before(year: i64, month: usize) -> i64 {
    const BEFORE: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let past = year - 1;
    let leaps = past.div_euclid(4) - past.div_euclid(100) + past.div_euclid(400) - 477;
    (year - 1970) * 365 + leaps + BEFORE[month] + i64::from(is_leap && month > 1)
}

/// Year, month and day of a number of days since 1970.
fn calendar(days: i64) -> (i64, usize, i64) {
    // At most as late as the year itself, however many of the years between are leap years.
    let mut year = 1970 + days.div_euclid(if days < 0 { 365 } else { 366 });
    while days_before(year + 1, 0) <= days {
        year += 1;
    }
    let month = (0..12).rev().find(|month| days_before(year, *month) <= days).unwrap_or(0);
    (year, month, days - days_before(year, month) + 1)
}

/// To the second: what is beyond is left out.
impl From<SystemTime> for HttpDate {
    fn from(value: SystemTime) -> Self {
        let seconds = |span: Duration| i64::try_from(span.as_secs()).unwrap_or(i64::MAX);
        Self::from_unix_seconds(match value.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(span) => seconds(span),
            Err(before) => {
                let span = before.duration();
                -seconds(span).saturating_add(i64::from(span.subsec_nanos() > 0))
            }
        })
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<&HttpDate> for chrono::DateTime<chrono::Utc> {
    type Error = chrono::ParseError;

    fn try_from(value: &HttpDate) -> Result<Self, Self::Error> {
        match value.unix_seconds().and_then(|seconds| chrono::DateTime::from_timestamp(seconds, 0)) {
            Some(moment) => Ok(moment),
            None => Ok(chrono::DateTime::parse_from_rfc2822(&value.0)?.to_utc()),
        }
    }
}

#[cfg(feature = "chrono")]
impl<Zone: chrono::TimeZone> From<chrono::DateTime<Zone>> for HttpDate {
    fn from(value: chrono::DateTime<Zone>) -> Self {
        Self::from_unix_seconds(value.timestamp())
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<&HttpDate> for jiff::Timestamp {
    type Error = jiff::Error;

    fn try_from(value: &HttpDate) -> Result<Self, Self::Error> {
        match value.unix_seconds() {
            Some(seconds) => Self::from_second(seconds),
            None => jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(&value.0),
        }
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for HttpDate {
    fn from(value: jiff::Timestamp) -> Self {
        Self::from_unix_seconds(value.as_second())
    }
}

#[cfg(feature = "time")]
impl TryFrom<&HttpDate> for time::OffsetDateTime {
    type Error = time::error::Parse;

    fn try_from(value: &HttpDate) -> Result<Self, Self::Error> {
        match value.unix_seconds().map(Self::from_unix_timestamp) {
            Some(Ok(moment)) => Ok(moment),
            _ => Self::parse(&value.0, &time::format_description::well_known::Rfc2822),
        }
    }
}

#[cfg(feature = "time")]
impl From<time::OffsetDateTime> for HttpDate {
    fn from(value: time::OffsetDateTime) -> Self {
        Self::from_unix_seconds(value.unix_timestamp())
    }
}
