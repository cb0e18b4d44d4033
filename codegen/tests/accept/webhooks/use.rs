use webhooks_sdk::models::{OrderCancelledBody, OrderCancelledReason, RestockType};
use webhooks_sdk::webhooks::Event;

const CREATED: &[u8] = br#"{"type":"order.created","order":{"id":"o1","total":1250}}"#;

#[test]
fn an_event_is_read_by_its_name() {
    let Event::OrderCreated(created) = Event::parse("order.created", CREATED).unwrap() else { panic!() };
    assert_eq!((created.order.id.as_str(), created.order.total), ("o1", 1250));
    assert_eq!(serde_json::to_vec(&created).unwrap(), CREATED);
    let heartbeat = Event::parse("heartbeat", b"").unwrap();
    assert_eq!((&heartbeat, heartbeat.name()), (&Event::Heartbeat, Some("heartbeat")));
    assert_eq!(Event::parse("POST note", "Grüße".as_bytes()).unwrap(), Event::Remark("Grüße".to_owned()));
    assert_eq!(Event::parse("PUT note", b"text=a+b").unwrap(), Event::PutNote("text=a+b".into()));
    assert_eq!(Event::parse("PUT note", b"").unwrap().name(), Some("PUT note"));
}

#[test]
fn an_event_is_read_by_what_its_body_says() {
    let event = Event::from_body(CREATED).unwrap();
    assert_eq!(event, Event::parse("order.created", CREATED).unwrap());
    assert_eq!(event.name(), Some("order.created"));
    for kind in ["restock", "restock.partial"] {
        let body = format!(r#"{{"items":[{{"sku":"a","left":3}}],"type":"{kind}"}}"#);
        let Event::Restock(restock) = Event::from_body(body.as_bytes()).unwrap() else { panic!() };
        assert_eq!((restock.items[0].left, restock.r#type), (Some(3), RestockType::from(kind)));
    }
    let cancelled = br#"{"type":"order.cancelled","reason":"weather"}"#;
    let Event::OrderCancelled(OrderCancelledBody { reason, .. }) = Event::from_body(cancelled).unwrap() else {
        panic!()
    };
    assert_eq!(reason, OrderCancelledReason::from("weather"));
}

#[test]
fn what_is_not_known_is_no_error() {
    let body = br#"{"type":"order.lost","where":[1, 2]}"#;
    for event in [Event::parse("order.lost", body).unwrap(), Event::from_body(body).unwrap()] {
        assert_eq!((&event, event.name()), (&Event::Unknown(body.to_vec().into()), None));
    }
    assert_eq!(Event::parse("order.lost", b"\xff").unwrap(), Event::Unknown(vec![0xff].into()));
    for body in ["{}", "[1]", r#""order.created""#, r#"{"type":null}"#] {
        assert_eq!(Event::from_body(body.as_bytes()).unwrap(), Event::Unknown(body.to_owned().into()));
    }
}

#[test]
fn what_is_known_and_malformed_is_an_error_with_its_place() {
    let named = |body: &[u8]| Event::parse("order.created", body).unwrap_err().to_string();
    let found = |body: &[u8]| Event::from_body(body).unwrap_err().to_string();
    let body = br#"{"type":"order.created","order":{"id":"o1","total":"12"}}"#;
    let fault = r#"order.total: expected a 64-bit integer, found a string: `"12"` (line 1, column 52)"#;
    assert_eq!([named(body), found(body)], [fault, fault]);
    let body = br#"{"type":"order.created"}"#;
    assert_eq!(
        [named(body), found(body)],
        [
            "order: missing required property (line 1, column 24)",
            "order: missing required property (line 1, column 24)"
        ]
    );
    let body = b"{\"type\":\n\"order.created\"";
    assert_eq!(
        [named(body), found(body)],
        [
            "expected a comma or the end of the object, found the end of the text (line 2, column 16)",
            "expected a comma or the end of the object, found the end of the text (line 2, column 16)"
        ]
    );
    assert_eq!(
        [named(b""), found(b"")],
        [
            "expected an object, found the end of the text (line 1, column 1)",
            "expected a value, found the end of the text (line 1, column 1)"
        ]
    );
    assert_eq!(
        [named(b"\xff"), found(b"\xff")],
        ["the text is not UTF-8 (line 1, column 1)", "the text is not UTF-8 (line 1, column 1)"]
    );
}
