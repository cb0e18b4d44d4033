//! When a failed request is sent again, and after which pause.

use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

use super::error::{Error, ErrorKind};
use super::operation::Method;

/// A server that wants a longer pause gets no second request: the caller decides.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The pause before the next request, or `None` when there should be none.
pub(crate) fn pause(error: &Error, attempt: u32, method: Method, has_key: bool) -> Option<Duration> {
    let harmless = has_key || is_idempotent(method) || was_not_processed(error);
    if !error.is_retryable() || !harmless {
        return None;
    }
    match error.retry_after() {
        Some(pause) => (pause <= LONGEST_PAUSE).then_some(pause),
        None => Some(backoff(attempt)),
    }
}

fn is_idempotent(method: Method) -> bool {
    !matches!(method, Method::Post | Method::Patch | Method::Other(_))
}

fn was_not_processed(error: &Error) -> bool {
    error.kind() == ErrorKind::Connect || error.status().is_some_and(|status| status.as_u16() == 429)
}

/// Half a second, doubled with every attempt up to eight, and shortened by up to a half so that clients spread.
fn backoff(attempt: u32) -> Duration {
    let full = Duration::from_millis(500 * (1 << attempt.min(4)));
    let share = (RandomState::new().hash_one(attempt) % 512) as u32;
    full / 2 + full * share / 1024
}

/// Reads `Retry-After`: seconds, or a date, which is compared to the server's own clock where it sent one.
pub(crate) fn after(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let now = headers.get(DATE).and_then(|date| date.to_str().ok()).and_then(unix_seconds);
    let now = now.or_else(|| SystemTime::now().duration_since(UNIX_EPOCH).ok().map(|since| since.as_secs()));
    Some(Duration::from_secs(unix_seconds(value)?.saturating_sub(now?)))
}

/// Reads the date format of HTTP, such as `Sun, 06 Nov 1994 08:49:37 GMT`.
fn unix_seconds(text: &str) -> Option<u64> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (_, date) = text.split_once(", ")?;
    let fields: Vec<&str> = date.split([' ', ':']).collect();
    let [day, month, year, hour, minute, second, "GMT"] = fields[..] else { return None };
    let month = MONTHS.iter().position(|name| *name == month)? as u64 + 1;
    let number = |field: &str, longest: usize| field.parse::<u64>().ok().filter(|_| field.len() <= longest);
    let (day, year) = (number(day, 2)?, number(year, 4)?);
    // Days since 1970 in the proleptic Gregorian calendar, with years that begin in March.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year.checked_sub(1)?, month + 9) };
    let days = (365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day).checked_sub(719_469)?;
    Some(((days * 24 + number(hour, 2)?) * 60 + number(minute, 2)?) * 60 + number(second, 2)?)
}
