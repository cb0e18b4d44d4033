//! Dates, identifiers, decimals.

// An SDK has the runtime at this place of its own crate, where the macros expect it.
#[path = "../../../templates/src/runtime/mod.rs"]
mod runtime;

use std::collections::BTreeSet;

use runtime::json::{from_slice, to_vec};
use runtime::scalars::{
    Base64, Base64Url, Date, DateTime, Decimal, DecimalText, Duration, HttpDate, Seconds, Time, UnixTime, Uuid,
};

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

#[test]
fn durations_become_those_of_rust() {
    let of = |text: &str| Duration::from(text).to_std().map(|span| span.as_millis());
    for (text, milliseconds) in [
        ("PT1H30M", 5_400_000),
        ("P1DT0.5S", 86_400_500),
        ("P2W", 1_209_600_000),
        ("PT0,25H", 900_000),
        ("PT0S", 0),
        ("3.5s", 3500),
        ("90", 90_000),
        ("p1dt1s", 86_401_000),
    ] {
        assert_eq!(of(text), Some(milliseconds), "{text}");
    }
    let endless = format!("PT{}S", "9".repeat(40));
    for text in ["", "P", "PT", "P1D T", "P1Y", "P1M", "-PT1S", "PT1", "PT.5S", "P1DT", "PTé", "s", "a while", &endless]
    {
        assert_eq!(of(text), None, "{text}");
    }
}

#[test]
fn bytes_in_base64() {
    for (bytes, padded, url) in [
        (b"".as_slice(), "", ""),
        (b"f", "Zg==", "Zg"),
        (b"fo", "Zm8=", "Zm8"),
        (b"foo", "Zm9v", "Zm9v"),
        (b"\xFB\xEF\xFF", "++//", "--__"),
    ] {
        assert_eq!((Base64::encode(bytes), Base64Url::encode(bytes)), (padded.into(), url.into()));
        for text in [padded, url] {
            assert_eq!(Base64::from(text).decode().as_deref(), Some(bytes), "{text}");
            assert_eq!(Base64Url::from(text).decode().as_deref(), Some(bytes), "{text}");
        }
    }
    let all: Vec<u8> = (0..=255).collect();
    assert_eq!(Base64::from(all.clone()).decode(), Some(all.clone()));
    assert_eq!(Base64Url::from(all.as_slice()).decode(), Some(all));
    assert_eq!(Base64::from("Zm9v\r\n YmFy").decode().unwrap(), b"foobar");
    for text in ["Z", "Zg=x", "Zm9vY", "Zm*v", "é", "=Zg"] {
        assert_eq!(Base64::from(text).decode(), None, "{text}");
    }
    // What is no base64 is kept, and goes back as it came.
    let odd: Base64 = from_slice(b"\"not base64!\"").unwrap();
    assert_eq!((to_vec(&odd), odd.decode()), (b"\"not base64!\"".to_vec(), None));
    assert_eq!(to_vec(&Base64::from(b"foo")), b"\"Zm9v\"");
}

#[test]
fn dates_of_http() {
    use std::time::{Duration, SystemTime};
    for text in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
        assert_eq!(HttpDate::from(text).unix_seconds(), Some(784_111_777), "{text}");
    }
    for (seconds, text) in [
        (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
        (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (-1, "Wed, 31 Dec 1969 23:59:59 GMT"),
        (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
        (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
    ] {
        assert_eq!(HttpDate::from_unix_seconds(seconds), text);
        assert_eq!(HttpDate::from(text).unix_seconds(), Some(seconds));
    }
    for odd in [
        "",
        "soon",
        "Sun, 32 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:49:37 GMT",
        "a b c d e f",
        "Sun, 00 Nov 1994 00:00:00 GMT",
        "é, 06 Nov 19949 1:1:1 GMT",
    ] {
        assert_eq!(HttpDate::from(odd).unix_seconds(), None, "{odd}");
    }
    assert_eq!(HttpDate::from_unix_seconds(i64::MAX), "Fri, 31 Dec 9999 23:59:59 GMT");
    assert_eq!(HttpDate::from_unix_seconds(i64::MIN), "Sat, 01 Jan 0000 00:00:00 GMT");
    let moment = SystemTime::UNIX_EPOCH + Duration::from_millis(784_111_777_900);
    assert_eq!(HttpDate::from(moment), "Sun, 06 Nov 1994 08:49:37 GMT");
    let whole = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
    assert_eq!(HttpDate::from(moment).to_system_time(), Some(whole));
    assert_eq!(HttpDate::from(SystemTime::UNIX_EPOCH - Duration::from_millis(1)), "Wed, 31 Dec 1969 23:59:59 GMT");
}

#[test]
fn numbers_of_seconds() {
    use std::time::{Duration, SystemTime};
    for text in ["0", "1714826400", "-1", "1714826400.125", "1e3", "12345678901234567890123", "1.0", "-0"] {
        let moment: UnixTime = from_slice(text.as_bytes()).unwrap();
        assert_eq!((to_vec(&moment), moment.to_string()), (text.as_bytes().to_vec(), text.to_owned()));
        assert_eq!(UnixTime::from(text), moment);
    }
    let seconds = |text: &str| UnixTime::from(text).seconds();
    assert_eq!(
        (seconds("1e3"), seconds("-0.5"), seconds("1.0"), seconds("-2.0")),
        (Some(1000), Some(-1), Some(1), Some(-2))
    );
    assert_eq!(
        (seconds("1e400"), seconds("12345678901234567890"), seconds("soon"), seconds("1.")),
        (None, None, None, None)
    );
    // A string, however odd, fails nothing.
    let odd: UnixTime = from_slice(b"\"soon\"").unwrap();
    assert_eq!((to_vec(&odd), odd.to_system_time()), (b"\"soon\"".to_vec(), None));
    assert_eq!(from_slice::<UnixTime>(b"\"17\"").unwrap(), 17);
    assert!(from_slice::<UnixTime>(b"true").is_err());
    assert!(UnixTime::from(9) < UnixTime::from("9.5") && UnixTime::from("9.5") < UnixTime::from(10));
    let before = SystemTime::UNIX_EPOCH - Duration::from_millis(500);
    assert_eq!(UnixTime::from(before), UnixTime::from("-0.5"));
    assert_eq!(UnixTime::from("-0.5").to_system_time(), Some(before));
    assert_eq!(Seconds::from(Duration::from_millis(1500)), Seconds::from("1.5"));
    assert_eq!(Seconds::from("1.5").to_duration(), Some(Duration::from_millis(1500)));
    assert_eq!((Seconds::from(-1).to_duration(), Seconds::from(90).seconds()), (None, Some(90)));
    assert_eq!(size_of::<UnixTime>(), 16);
}

#[test]
fn decimals_that_are_strings() {
    let amount: DecimalText = from_slice(b"\"1.10\"").unwrap();
    assert_eq!((to_vec(&amount), amount.to_f64()), (b"\"1.10\"".to_vec(), Some(1.1)));
    assert_eq!(to_vec(&DecimalText::from(5)), b"\"5\"");
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
    let http = HttpDate::from("Sun, 06 Nov 1994 08:49:37 GMT");
    assert_eq!(HttpDate::from(chrono::DateTime::<Utc>::try_from(&http).unwrap()), http);
    assert!(chrono::DateTime::<Utc>::try_from(&HttpDate::from("soon")).is_err());
    let unix = UnixTime::from("-1.5");
    assert_eq!(UnixTime::from(chrono::DateTime::<Utc>::try_from(&unix).unwrap()), unix);
    assert!(chrono::DateTime::<Utc>::try_from(&UnixTime::from("soon")).is_err());
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
    let http = HttpDate::from("Sun, 06 Nov 1994 08:49:37 GMT");
    assert_eq!(HttpDate::from(jiff::Timestamp::try_from(&http).unwrap()), http);
    assert!(jiff::Timestamp::try_from(&HttpDate::from("soon")).is_err());
    let unix = UnixTime::from("-1.5");
    assert_eq!(UnixTime::from(jiff::Timestamp::try_from(&unix).unwrap()), unix);
    assert!(jiff::Timestamp::try_from(&UnixTime::from("soon")).is_err());
    let span = jiff::SignedDuration::try_from(&Seconds::from("1.5")).unwrap();
    assert_eq!(span, jiff::SignedDuration::from_millis(1500));
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
    let http = HttpDate::from("Sun, 06 Nov 1994 08:49:37 GMT");
    assert_eq!(HttpDate::from(time::OffsetDateTime::try_from(&http).unwrap()), http);
    assert!(time::OffsetDateTime::try_from(&HttpDate::from("soon")).is_err());
    let unix = UnixTime::from("-1.5");
    assert_eq!(UnixTime::from(time::OffsetDateTime::try_from(&unix).unwrap()), unix);
    assert!(time::OffsetDateTime::try_from(&UnixTime::from("soon")).is_err());
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
    assert_eq!(rust_decimal::Decimal::try_from(&DecimalText::from("12.50")).unwrap(), amount);
    assert_eq!(DecimalText::from(amount), "12.50");
    // More digits than it holds are refused, not rounded.
    assert!(rust_decimal::Decimal::try_from(&Decimal::from("0.12345678901234567890123456789012345")).is_err());
}
