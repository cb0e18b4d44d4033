use schemas_unions_sdk::models::{
    Animal, Both, Cat, Dog, Event, Limited, Narrow, Payment, PaymentCard, Recursive, Refund, Result as Outcome, Round,
    Shape, Wide,
};

fn around<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> T {
    let value: T = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
    value
}

#[test]
fn alternatives_have_what_stands_beside_them() {
    assert_eq!(around::<Payment>(r#"{"amount":5,"number":"42"}"#), PaymentCard::new(5, "42").into());
    assert!(matches!(around(r#"{"amount":5,"iban":"DE"}"#), Payment::Iban(_)));
    assert!(matches!(around(r#"{"reason":"r","iban":"DE"}"#), Refund::Iban(_)));
    assert!(matches!(around(r#"{"number":"1","day":"Monday"}"#), Both::CardLater(_)));
    assert_eq!(Limited::new().a("1").a.as_deref(), Some("1"));
}

#[test]
fn a_base_lists_what_derives_from_it() {
    assert_eq!(around::<Animal>(r#"{"species":"cat","lives":9}"#), Cat::new().lives(9).into());
    assert_eq!(around::<Animal>(r#"{"species":"Dog","tricks":["sit"]}"#), Dog::new().tricks(["sit"]).into());
    assert!(matches!(around(r#"{"species":"cow"}"#), Animal::Unknown(_)));
}

#[test]
fn a_value_of_its_own_tells_alternatives_apart() {
    assert!(matches!(around(r#"{"type":"deleted","at":"now"}"#), Event::Deleted(_)));
    assert!(matches!(around(r#"{"type":"created","at":"now"}"#), Event::Created(_)));
    assert!(matches!(around(r#"{"type":"moved"}"#), Event::Unknown(_)));
    assert!(matches!(around("\"text\""), Event::String(_)));
    assert!(matches!(around(r#"{"ok":false,"value":"v"}"#), Outcome::Bad(_)));
    assert!(matches!(around(r#"{"ok":true,"value":"v"}"#), Outcome::Good(_)));
}

#[test]
fn unions_hold_unions() {
    assert!(matches!(around(r#"{"form":"oval","a":1.5}"#), Shape::Round(Round::Oval(_))));
    assert!(matches!(around(r#"{"form":"square","side":1.5}"#), Shape::Square(_)));
    assert!(matches!(around("true"), Wide::Narrow(Narrow::Boolean(true))));
    assert!(matches!(around(r#"{"number":"1"}"#), Wide::Narrow(Narrow::Card(_))));
    assert!(matches!(around(r#"{"name":"n"}"#), Wide::Named(_)));
    let lists = [serde_json::to_string(&around::<Wide>("[1]")), serde_json::to_string(&around::<Wide>("[\"a\"]"))];
    assert!(lists.iter().all(Result::is_ok));
    assert!(!matches!(around("[1]"), Wide::Unknown(_)));
    assert!(matches!(around("[1,[2]]"), Recursive::RecursiveList(_)));
}
