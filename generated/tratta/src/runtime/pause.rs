//! How long a server asks to wait.

use std::time::Duration;

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

/// The pause that a server asks for by its headers, the most precise one first: `retry-after-ms`, `Retry-After`
/// (RFC 9110 §10.2.3) as seconds or as a date, and the reset of a `RateLimit` without anything left (the drafts of
/// httpbis-ratelimit-headers, and their forerunners with and without `X-`).
///
/// What cannot be a pause counts as nothing, and a date that has passed as no time at all.
pub(crate) fn asked_for(headers: &HeaderMap) -> Option<Duration> {
    milliseconds(headers).or_else(|| retry_after(headers)).or_else(|| rate_limit(headers))
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

fn milliseconds(headers: &HeaderMap) -> Option<Duration> {
    text(headers, "retry-after-ms").and_then(number).map(|number| number / 1000)
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = text(headers, RETRY_AFTER.as_str())?;
    number(value).or_else(|| Some(Duration::from_secs(unix_seconds(value)?.saturating_sub(now(headers)?))))
}

/// `RateLimit: "default";r=0;t=30`, `RateLimit: limit=100, remaining=0, reset=30`, `RateLimit-Reset: 30`.
fn rate_limit(headers: &HeaderMap) -> Option<Duration> {
    if let Some(all) = text(headers, "ratelimit") {
        let of = |names: [&str; 2]| {
            let mut pairs = all.split([';', ',']).filter_map(|pair| pair.split_once('='));
            pairs.find(|(name, _)| names.contains(&name.trim())).and_then(|(_, value)| number(value.trim()))
        };
        if of(["r", "remaining"]).is_some_and(|left| left.is_zero()) {
            return of(["t", "reset"]);
        }
    }
    ["ratelimit", "x-ratelimit"].into_iter().find_map(|prefix| {
        let left = number(text(headers, &[prefix, "-remaining"].concat())?)?;
        let reset = number(text(headers, &[prefix, "-reset"].concat())?)?;
        if !left.is_zero() {
            return None;
        }
        // Some count from 1970 instead of from now.
        let is_date = reset.as_secs() > 1_000_000_000;
        Some(if is_date { reset.saturating_sub(Duration::from_secs(now(headers)?)) } else { reset })
    })
}

/// A number of seconds that is not negative, with or without a fraction; what is beyond every clock is the longest.
fn number(text: &str) -> Option<Duration> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) {
        return None;
    }
    let millis = format!("{:0<3.3}", fraction).parse().ok()?;
    Some(match whole.parse() {
        Ok(seconds) => Duration::from_secs(seconds) + Duration::from_millis(millis),
        Err(_) => Duration::MAX,
    })
}

/// The server's own clock where it sent a date, else ours.
fn now(headers: &HeaderMap) -> Option<u64> {
    text(headers, DATE.as_str()).and_then(unix_seconds).or_else(clock)
}

#[cfg(not(target_arch = "wasm32"))]
fn clock() -> Option<u64> {
    use std::time::{SystemTime, UNIX_EPOCH};
    SystemTime::now().duration_since(UNIX_EPOCH).ok().map(|since| since.as_secs())
}

#[cfg(target_arch = "wasm32")]
fn clock() -> Option<u64> {
    Some((js_sys::Date::now() / 1000.0) as u64)
}

/// Reads the date format of HTTP, such as `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(crate) fn unix_seconds(text: &str) -> Option<u64> {
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
