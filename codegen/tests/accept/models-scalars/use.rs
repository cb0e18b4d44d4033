use models_scalars_sdk::models::All;
use models_scalars_sdk::{Client, Date, DateTime, Decimal};

use crate::server::Server;

#[test]
fn text_and_numbers_keep_what_they_are() {
    let text = r#"{"date_time":"2026-01-02 odd","date":"2026-01-02","time":"03:04:05Z","duration":"P1D","uuid":"not one","decimal":"1.10","decimal_number":1.5,"email":"a@b","odd":"x","bytes":"YQ==","url_bytes":"-_8","http_date":"Sun, 06 Nov 1994 08:49:37 GMT","decimal128":"1E+3","unix_time":1714826400,"stripe_time":1714826400,"exact_time":1714826400.125,"seconds":90,"proto":"3.5s","integer":9007199254740993,"int32":-1,"int64":-9223372036854775808,"uint64":18446744073709551615,"number":0.5,"float":1.5,"boolean":true,"list":["2026-01-02"],"map":{"a":1}}"#;
    let all: All = serde_json::from_str(text).unwrap();
    assert_eq!(all.date_time, Some(DateTime::from("2026-01-02 odd")));
    assert_eq!((all.integer, all.uint64), (Some(9007199254740993), Some(u64::MAX)));
    assert_eq!((all.bytes.as_ref().unwrap().decode().unwrap(), all.url_bytes.as_ref().unwrap().decode().unwrap()), (b"a".to_vec(), vec![0xFB, 0xFF]));
    assert_eq!(all.http_date.as_ref().unwrap().unix_seconds(), Some(784111777));
    assert_eq!((all.unix_time.as_ref().unwrap().seconds(), all.stripe_time.clone()), (Some(1714826400), all.unix_time.clone()));
    assert_eq!((all.seconds.as_ref().unwrap().to_duration(), all.proto.as_ref().unwrap().to_std()), (Some(std::time::Duration::from_secs(90)), Some(std::time::Duration::from_millis(3500))));
    let read: serde_json::Value = serde_json::from_str(&serde_json::to_string(&all).unwrap()).unwrap();
    let expected: serde_json::Value = serde_json::from_str(text).unwrap();
    assert_eq!(read, expected);
}

#[tokio::test]
async fn a_decimal_keeps_its_digits() {
    let text = r#"{"decimal":"1.10","decimal_number":12345678901234567890.10}"#;
    let server = Server::start(&[&format!("200 OK\n\n{text}")]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    let all = All::new().decimal("1.10").decimal_number("12345678901234567890.10");
    let answer = client.echo().echo(all).await.unwrap();
    assert_eq!(server.request().body, text);
    assert_eq!(answer.decimal_number, Some(Decimal::from("12345678901234567890.10")));
}

#[test]
fn setters_take_what_is_at_hand() {
    let all = All::new().bytes(b"a").url_bytes(vec![0xFB, 0xFF]).unix_time(1714826400).seconds(90).exact_time(std::time::SystemTime::UNIX_EPOCH).http_date(std::time::SystemTime::UNIX_EPOCH).decimal128(5);
    let text = r#"{"bytes":"YQ==","url_bytes":"-_8","http_date":"Thu, 01 Jan 1970 00:00:00 GMT","decimal128":"5","unix_time":1714826400,"exact_time":0,"seconds":90}"#;
    assert_eq!(serde_json::to_string(&all).unwrap(), text);
    let all = All::new().date("2026-01-02").list(["2026-01-02"]).int32(1).uint64(1).number(1.0).map([("a", 1)]);
    assert_eq!(all.list, Some(vec![Date::from("2026-01-02")]));
    let error = serde_json::from_str::<All>(r#"{"int32":1.5}"#).unwrap_err();
    assert!(error.to_string().contains("int32"), "{error}");
    assert_eq!(serde_json::from_str::<All>(r#"{"integer":1e3}"#).unwrap().integer, Some(1000));
}
