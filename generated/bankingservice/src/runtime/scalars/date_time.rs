//! `format: date-time`

/// A moment, such as `2026-05-04T12:30:00Z` (RFC 3339), as its exact text.
///
/// Compares and sorts as text; convert it to compare moments of different offsets.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime(String);

crate::runtime::scalars::text_scalar!(DateTime);

#[cfg(feature = "chrono")]
impl TryFrom<&DateTime> for chrono::DateTime<chrono::FixedOffset> {
    type Error = chrono::ParseError;

    fn try_from(value: &DateTime) -> Result<Self, Self::Error> {
        Self::parse_from_rfc3339(&value.0)
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<&DateTime> for chrono::DateTime<chrono::Utc> {
    type Error = chrono::ParseError;

    fn try_from(value: &DateTime) -> Result<Self, Self::Error> {
        Ok(chrono::DateTime::<chrono::FixedOffset>::try_from(value)?.to_utc())
    }
}

#[cfg(feature = "chrono")]
impl<Zone: chrono::TimeZone> From<chrono::DateTime<Zone>> for DateTime {
    fn from(value: chrono::DateTime<Zone>) -> Self {
        Self(value.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<&DateTime> for jiff::Timestamp {
    type Error = jiff::Error;

    fn try_from(value: &DateTime) -> Result<Self, Self::Error> {
        value.0.parse()
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for DateTime {
    fn from(value: jiff::Timestamp) -> Self {
        Self(value.to_string())
    }
}

/// The offset is kept, the name of the zone is not: RFC 3339 has no place for it.
#[cfg(feature = "jiff")]
impl From<&jiff::Zoned> for DateTime {
    fn from(value: &jiff::Zoned) -> Self {
        Self(value.timestamp().display_with_offset(value.offset()).to_string())
    }
}

#[cfg(feature = "time")]
impl TryFrom<&DateTime> for time::OffsetDateTime {
    type Error = time::error::Parse;

    fn try_from(value: &DateTime) -> Result<Self, Self::Error> {
        Self::parse(&value.0, &time::format_description::well_known::Rfc3339)
    }
}

/// Fails for what RFC 3339 cannot express: years beyond 9999, offsets with seconds.
#[cfg(feature = "time")]
impl TryFrom<time::OffsetDateTime> for DateTime {
    type Error = time::error::Format;

    fn try_from(value: time::OffsetDateTime) -> Result<Self, Self::Error> {
        value.format(&time::format_description::well_known::Rfc3339).map(Self)
    }
}
