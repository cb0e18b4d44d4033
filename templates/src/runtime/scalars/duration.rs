//! `format: duration`

/// A duration, such as `P3DT12H` (ISO 8601), as its exact text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration(String);

crate::runtime::scalars::text_scalar!(Duration);

impl Duration {
    /// The span to the nanosecond; `None` where it has years or months, which depend on the calendar, is less than
    /// nothing, or no duration. Besides ISO 8601, a number of seconds is read, with or without `s` after it.
    #[must_use]
    pub fn to_std(&self) -> Option<std::time::Duration> {
        let text = self.0.trim();
        let Some(parts) = text.strip_prefix(['P', 'p']) else {
            return scaled(text.strip_suffix('s').unwrap_or(text), 1);
        };
        let (days, time) = parts.split_once(['T', 't']).map_or((parts, None), |(days, time)| (days, Some(time)));
        let mut sum = std::time::Duration::ZERO;
        let mut is_empty = true;
        for (part, units) in [(days, DATE_UNITS), (time.unwrap_or_default(), TIME_UNITS)] {
            let mut rest = part;
            while !rest.is_empty() {
                let end = rest.find(|c: char| c.is_ascii_alphabetic())?;
                let unit = rest[end..].chars().next()?.to_ascii_uppercase();
                let (_, seconds) = units.iter().find(|(name, _)| *name == unit)?;
                sum = sum.checked_add(scaled(&rest[..end], *seconds)?)?;
                rest = &rest[end + 1..];
                is_empty = false;
            }
        }
        (!is_empty && time != Some("")).then_some(sum)
    }
}

/// Designators before `T` with their seconds, and those after it.
const DATE_UNITS: &[(char, u64)] = &[('W', 604_800), ('D', 86_400)];
const TIME_UNITS: &[(char, u64)] = &[('H', 3600), ('M', 60), ('S', 1)];

/// So many times a number of seconds; of the fraction, nine digits count.
fn scaled(text: &str, seconds: u64) -> Option<std::time::Duration> {
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !are_digits(whole) || !are_digits(fraction) {
        return None;
    }
    let nanoseconds: u64 = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
    let whole = std::time::Duration::from_secs(whole.parse::<u64>().ok()?.checked_mul(seconds)?);
    whole.checked_add(std::time::Duration::from_nanos(nanoseconds * seconds))
}

/// Exact to the nanosecond.
impl From<std::time::Duration> for Duration {
    fn from(value: std::time::Duration) -> Self {
        let seconds = value.as_secs();
        if value.subsec_nanos() == 0 {
            return Self(format!("PT{seconds}S"));
        }
        let fraction = format!("{:09}", value.subsec_nanos());
        Self(format!("PT{seconds}.{}S", fraction.trim_end_matches('0')))
    }
}

/// Years and months keep their names: how long one is depends on the calendar.
#[cfg(feature = "jiff")]
impl TryFrom<&Duration> for jiff::Span {
    type Error = jiff::Error;

    fn try_from(value: &Duration) -> Result<Self, Self::Error> {
        value.0.parse()
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Span> for Duration {
    fn from(value: jiff::Span) -> Self {
        Self(value.to_string())
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::SignedDuration> for Duration {
    fn from(value: jiff::SignedDuration) -> Self {
        Self(value.to_string())
    }
}

#[cfg(feature = "chrono")]
impl From<chrono::TimeDelta> for Duration {
    fn from(value: chrono::TimeDelta) -> Self {
        Self(value.to_string())
    }
}
