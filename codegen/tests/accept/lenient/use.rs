use lenient_sdk::Client;
use lenient_sdk::models::{Thing, ThingKind, ThingList, ThingResponse};

use crate::server::Server;

fn thing(json: &str) -> Thing {
    serde_json::from_str(json).unwrap_or_else(|fault| panic!("{json}: {fault}"))
}

fn fault(json: &str) -> String {
    serde_json::from_str::<Thing>(json).unwrap_err().to_string()
}

#[test]
fn numbers_and_booleans_are_read_as_text() {
    assert_eq!(thing(r#"{"code": 412}"#), Thing::new("412"));
    assert_eq!(thing(r#"{"code": 1.25}"#), Thing::new("1.25"));
    assert_eq!(thing(r#"{"code": true}"#), Thing::new("true"));
    assert_eq!(thing(r#"{"code": "0412", "kind": 2}"#), Thing::new("0412").kind(ThingKind::N2));
}

#[test]
fn text_is_read_as_what_it_is_of() {
    for text in ["true", "\"true\"", "\"True\"", "\" true \"", "1"] {
        assert_eq!(thing(&format!(r#"{{"code": "", "is_main": {text}}}"#)), Thing::new("").is_main(true), "{text}");
    }
    for text in ["false", "\"false\"", "0"] {
        assert_eq!(thing(&format!(r#"{{"code": "", "is_main": {text}}}"#)), Thing::new("").is_main(false), "{text}");
    }
    let expected = Thing::new("").count(12).price(0.5);
    assert_eq!(thing(r#"{"code": "", "count": "12", "price": "5e-1"}"#), expected);
    assert_eq!(thing(r#"{"code": "", "price": null}"#), Thing::new("").price(None));
}

#[test]
fn one_value_is_read_as_a_list() {
    let part = r#"{"code": "p"}"#;
    let expected = Thing::new("").tags(["a"]).parts([Thing::new("p")]);
    assert_eq!(thing(&format!(r#"{{"code": "", "tags": "a", "parts": {part}}}"#)), expected);
    assert_eq!(thing(&format!(r#"{{"code": "", "tags": ["a"], "parts": [{part}]}}"#)), expected);
}

#[test]
fn what_is_neither_is_a_fault_at_its_place() {
    assert_eq!(fault(r#"{"code": []}"#), "code: expected a string, found an array");
    assert!(fault(r#"{"code": "", "count": "twelve"}"#).starts_with("count: expected a 64-bit integer, found a string: `\"twelve\"`"));
    assert!(fault(r#"{"code": "", "is_main": "yes"}"#).starts_with("is_main: expected a boolean, found a string"));
    assert!(fault(r#"{"code": "", "parts": {"code": {}}}"#).starts_with("parts[0].code: expected a string"));
    assert!(fault(r#"{"code": "", "strict": 1}"#).starts_with("strict: expected a string"));
    assert!(!fault(r#"{"code": "", "secret": ["s3cret"]}"#).contains("s3cret"));
}

/// Lists in lists of one value: neither memory nor time without bounds.
#[test]
fn one_in_one_in_one() {
    let nested = |depth: usize, innermost: String| {
        (0..depth).fold(innermost, |inner, _| format!(r#"{{"code": "", "parts": {inner}}}"#))
    };
    let mut thing = thing(&nested(20, r#"{"code": "last"}"#.to_owned()));
    while let Some(part) = thing.parts.as_mut().and_then(Vec::pop) {
        thing = part;
    }
    assert_eq!(thing.code, "last");
    let large = nested(60, format!(r#"{{"code": "{}"}}"#, "x".repeat(1 << 20)));
    assert!(fault(&large).contains("too many values that are taken for lists"));
    // Each level is read once, not once for each form that it could have.
    assert!(fault(&nested(60, "{}".to_owned())).contains("missing required property"));
}

#[tokio::test]
async fn an_envelope_may_be_missing() {
    let bare = r#"{"code": "a", "tags": ["data"]}"#;
    let answers = [
        format!("200 OK\nContent-Type: application/json\n\n{bare}"),
        format!("200 OK\nContent-Type: application/json\n\n{{\"trace\": \"t\", \"data\": {bare}}}"),
        format!("200 OK\nContent-Type: application/json\n\n[{bare}]"),
        format!("200 OK\nContent-Type: application/json\n\n{bare}"),
        format!("200 OK\nContent-Type: application/json\n\n{{\"data\": {bare}}}"),
        format!("200 OK\nContent-Type: application/json\n\n{{\"data\": [{bare}], \"total\": 1}}"),
    ];
    let server = Server::start(&answers.each_ref().map(String::as_str));
    let client = Client::builder().base_url(&server.url).build().unwrap();
    let expected = Thing::new("a").tags(["data"]);
    let made = || client.things().add_thing(Thing::new("a"));
    assert_eq!(made().await.unwrap(), ThingResponse::new(expected.clone()));
    assert_eq!(made().await.unwrap(), ThingResponse::new(expected.clone()).trace("t"));
    let list = ThingList::new([expected]);
    for _ in 0..3 {
        assert_eq!(client.things().list_things().await.unwrap(), list);
    }
    assert_eq!(client.things().list_things().await.unwrap(), list.clone().total(1));
    assert_eq!(serde_json::to_value(list).unwrap(), serde_json::json!({"data": [{"code": "a", "tags": ["data"]}]}));
}

#[test]
fn what_an_envelope_is_around_is_checked() {
    let fault = |json: &str| serde_json::from_str::<ThingResponse>(json).unwrap_err().to_string();
    assert!(fault(r#"{"message": "no"}"#).starts_with("code: missing required property"));
    assert!(fault(r#"[]"#).starts_with("expected an object, found an array"));
    assert!(fault("null").starts_with("expected an object, found null"));
    assert!(fault(r#"{"data": {}}"#).starts_with("data.code: missing required property"));
}
