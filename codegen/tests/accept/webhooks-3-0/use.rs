use webhooks_3_0_sdk::models::{Alarm, Reading};
use webhooks_3_0_sdk::webhooks::Event;

#[test]
fn bodies_are_told_apart_by_what_they_require() {
    let event = |body: &str| Event::from_body(body.as_bytes());
    assert_eq!(event(r#"{"value":1.5}"#).unwrap(), Event::NewReading(Reading::new(1.5)));
    assert_eq!(event(r#"{"station":"s","level":2}"#).unwrap(), Event::Alarm(Alarm::new(2).station("s")));
    assert_eq!(event(r#"{"up":true}"#).unwrap().name(), Some("self"));
    assert_eq!(event(r#"{"station":"s"}"#).unwrap(), Event::Unknown(r#"{"station":"s"}"#.into()));
    let fault = event(r#"{"station":"s","level":"high"}"#).unwrap_err();
    assert_eq!(fault.to_string(), r#"level: expected a 64-bit integer, found a string: `"high"` (line 1, column 24)"#);
}

#[test]
fn bodies_are_read_by_name() {
    assert_eq!(Event::parse("alarm", br#"{"level":2}"#).unwrap(), Event::Alarm(Alarm::new(2)));
    assert_eq!(Event::parse("comment", b"{}").unwrap(), Event::Unknown("{}".into()));
}
