//! `format: date`

/// A day, such as `2026-05-04`, as its exact text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(String);

crate::runtime::scalars::text_scalar!(Date);

#[cfg(feature = "chrono")]
impl TryFrom<&Date> for chrono::NaiveDate {
    type Error = chrono::ParseError;

    fn try_from(value: &Date) -> Result<Self, Self::Error> {
        value.0.parse()
    }
}

#[cfg(feature = "chrono")]
impl From<chrono::NaiveDate> for Date {
    fn from(value: chrono::NaiveDate) -> Self {
        Self(value.to_string())
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<&Date> for jiff::civil::Date {
    type Error = jiff::Error;

    fn try_from(value: &Date) -> Result<Self, Self::Error> {
        value.0.parse()
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::civil::Date> for Date {
    fn from(value: jiff::civil::Date) -> Self {
        Self(value.to_string())
    }
}

#[cfg(feature = "time")]
impl TryFrom<&Date> for time::Date {
    type Error = time::error::Parse;

    fn try_from(value: &Date) -> Result<Self, Self::Error> {
        Self::parse(&value.0, &time::format_description::well_known::Iso8601::DATE)
    }
}

#[cfg(feature = "time")]
impl From<time::Date> for Date {
    fn from(value: time::Date) -> Self {
        Self(value.to_string())
    }
}
