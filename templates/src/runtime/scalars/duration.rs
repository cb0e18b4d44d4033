//! `format: duration`

/// A duration, such as `P3DT12H` (ISO 8601), as its exact text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration(String);

crate::runtime::scalars::text_scalar!(Duration);

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
