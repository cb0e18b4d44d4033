//! Dates, identifiers, decimals.

// An SDK has the runtime at this place of its own crate, where the macros expect it.
#[path = "../../../templates/src/runtime/mod.rs"]
mod runtime;

use std::collections::BTreeSet;

use runtime::json::{from_slice, to_vec};
use runtime::scalars::{Date, DateTime, Decimal, Duration, Time, Uuid};

#[test]
fn the_exact_text_is_kept() {
    for text in ["\"2026-05-04T12:30:00.120+02:00\"", "\"yesterday\"", "\"\"", "\"0000-00-00\""] {
        let moment: DateTime = from_slice(text.as_bytes()).unwrap();
        assert_eq!(to_vec(&moment), text.as_bytes());
        assert_eq!(serde_json::to_string(&moment).unwrap(), text);
        assert_eq!(serde_json::from_str::<DateTime>(text).unwrap(), moment);
    }
    let fault = from_slice::<Vec<Date>>(b"[\"2026-05-04\",20260504]").unwrap_err();
    assert_eq!(fault.to_string(), "[1]: expected a string, found a number: `20260504` (line 1, column 15)");
}

#[test]
fn it_is_a_text() {
    let date = Date::from("2026-05-04");
    assert_eq!(date, "2026-05-04");
    assert_eq!(date.as_str(), date.as_ref());
    assert_eq!(format!("{date} {date:?} {date:>12}"), "2026-05-04 Date(\"2026-05-04\")   2026-05-04");
    assert_eq!("2026-05-04".parse::<Date>().unwrap(), Date::from("2026-05-04".to_owned()));
    assert_eq!(String::from(date.clone()), date.clone().into_string());
    let sorted = BTreeSet::from([Date::from("2026-05-04"), Date::from("2025-12-31")]);
    assert_eq!(sorted.first().unwrap(), &Date::from("2025-12-31"));
    assert_eq!(Uuid::from("7D943C51").as_str(), "7D943C51");
    assert_eq!(Time::from("12:30:00Z").to_string(), "12:30:00Z");
}

#[test]
fn decimals_lose_no_digit() {
    for text in ["0.10", "-12345678901234567890.123456789", "1e3", "0", "1E-400"] {
        let number: Decimal = from_slice(text.as_bytes()).unwrap();
        assert_eq!(number.as_str(), text);
        assert_eq!(to_vec(&number), text.as_bytes());
        let quoted: Decimal = from_slice(format!("\"{text}\"").as_bytes()).unwrap();
        assert_eq!(quoted, number);
    }
    assert_eq!(to_vec(&Decimal::from("12,50")), b"\"12,50\"");
    assert_eq!(to_vec(&Decimal::from("1,\"x\":2")), b"\"1,\\\"x\\\":2\"");
    assert_eq!(to_vec(&vec![Decimal::from(-7), Decimal::from(u64::MAX)]), b"[-7,18446744073709551615]");
    assert_eq!(Decimal::from("0.5").to_f64(), Some(0.5));
    assert_eq!(Decimal::from("many").to_f64(), None);
    assert_eq!(from_slice::<Decimal>(b"true").unwrap_err().message(), "expected a number, found a boolean");
    assert_eq!(serde_json::from_str::<Decimal>("0.1").unwrap(), "0.1");
    assert_eq!(serde_json::to_string(&Decimal::from("0.10")).unwrap(), "0.1");
}

#[test]
fn durations() {
    assert_eq!(Duration::from(std::time::Duration::from_millis(61_050)), "PT61.05S");
    assert_eq!(Duration::from(std::time::Duration::from_secs(5)), "PT5S");
}

#[cfg(feature = "chrono")]
#[test]
fn chrono_types() {
    use chrono::{FixedOffset, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
    let moment = DateTime::from("2026-05-04T12:30:00.5+02:00");
    let fixed = chrono::DateTime::<FixedOffset>::try_from(&moment).unwrap();
    assert_eq!(DateTime::from(fixed), "2026-05-04T12:30:00.500+02:00");
    assert_eq!(chrono::DateTime::<Utc>::try_from(&moment).unwrap(), fixed);
    assert_eq!(DateTime::from(Utc.with_ymd_and_hms(2026, 5, 4, 0, 0, 0).unwrap()), "2026-05-04T00:00:00Z");
    assert!(chrono::DateTime::<Utc>::try_from(&DateTime::from("soon")).is_err());
    let day = NaiveDate::try_from(&Date::from("2026-05-04")).unwrap();
    assert_eq!(Date::from(day), "2026-05-04");
    let time = NaiveTime::try_from(&Time::from("12:30:00.25")).unwrap();
    assert_eq!(Time::from(time), "12:30:00.250");
    assert!(NaiveTime::try_from(&Time::from("12:30:00Z")).is_err());
    assert_eq!(Duration::from(TimeDelta::seconds(90)), "PT90S");
}

#[cfg(feature = "jiff")]
#[test]
fn jiff_types() {
    let moment = jiff::Timestamp::try_from(&DateTime::from("2026-05-04T12:30:00+02:00")).unwrap();
    assert_eq!(DateTime::from(moment), "2026-05-04T10:30:00Z");
    let zoned = moment.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(2)));
    assert_eq!(DateTime::from(&zoned), "2026-05-04T12:30:00+02:00");
    let day = jiff::civil::Date::try_from(&Date::from("2026-05-04")).unwrap();
    assert_eq!(Date::from(day), "2026-05-04");
    let time = jiff::civil::Time::try_from(&Time::from("12:30:00")).unwrap();
    assert_eq!(Time::from(time), "12:30:00");
    let span = jiff::Span::try_from(&Duration::from("P1Y2M3DT4H")).unwrap();
    assert_eq!(Duration::from(span), "P1Y2M3DT4H");
    assert_eq!(Duration::from(jiff::SignedDuration::from_secs(90)), "PT1M30S");
    assert!(jiff::Span::try_from(&Duration::from("a while")).is_err());
}

#[cfg(feature = "time")]
#[test]
fn time_types() {
    let moment = time::OffsetDateTime::try_from(&DateTime::from("2026-05-04T12:30:00.5+02:00")).unwrap();
    assert_eq!(DateTime::try_from(moment).unwrap(), "2026-05-04T12:30:00.5+02:00");
    let day = time::Date::try_from(&Date::from("2026-05-04")).unwrap();
    assert_eq!(Date::from(day), "2026-05-04");
    let hour = time::Time::try_from(&Time::from("02:30:00.25")).unwrap();
    assert_eq!(Time::from(hour), "02:30:00.25");
    assert_eq!(Time::from(time::Time::MIDNIGHT), "00:00:00");
    assert!(time::Date::try_from(&Date::from("2026-02-30")).is_err());
}

#[cfg(feature = "uuid")]
#[test]
fn uuid_types() {
    let text = "7d943c51-e4ff-4e57-9558-08cab6b963c7";
    let id = uuid::Uuid::try_from(&Uuid::from(text.to_uppercase())).unwrap();
    assert_eq!(Uuid::from(id), text);
    assert!(uuid::Uuid::try_from(&Uuid::from("x")).is_err());
}

#[cfg(feature = "rust_decimal")]
#[test]
fn rust_decimal_types() {
    let amount = rust_decimal::Decimal::try_from(&Decimal::from("12.50")).unwrap();
    assert_eq!(Decimal::from(amount), "12.50");
    assert!(rust_decimal::Decimal::try_from(&Decimal::from("1e3")).is_ok());
    // More digits than it holds are refused, not rounded.
    assert!(rust_decimal::Decimal::try_from(&Decimal::from("0.12345678901234567890123456789012345")).is_err());
}
