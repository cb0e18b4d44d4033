use schemas_values_sdk::Nullable;
use schemas_values_sdk::models::{Holder, HolderSeveral, HolderShape, HolderTuple, Level, Mixed};

fn around(text: &str) -> Holder {
    let value: Holder = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
    value
}

#[test]
fn integers_have_names() {
    assert_eq!(around(r#"{"level":-1}"#).level, Some(Level::Low));
    assert_eq!(around(r#"{"level":9007199254740993}"#).level, Some(Level::Huge));
    assert_eq!(around(r#"{"level":7}"#).level, Some(Level::Unknown(7)));
    assert_eq!(Holder::new().level(1).level, Some(Level::High));
    let client = schemas_values_sdk::Client::builder().base_url("http://localhost").build().unwrap();
    let _ = client.items().list_items().per_page(10);
}

#[test]
fn values_of_several_types_are_unions() {
    assert!(matches!(around(r#"{"mixed":"auto"}"#).mixed, Nullable::Value(Mixed::String(_))));
    assert!(matches!(around(r#"{"mixed":2}"#).mixed, Nullable::Value(Mixed::Integer(_))));
    assert!(matches!(around(r#"{"mixed":true}"#).mixed, Nullable::Value(Mixed::Boolean(true))));
    assert!(around(r#"{"mixed":null,"several":null}"#).several.is_null());
    assert_eq!(around(r#"{"several":[1]}"#).several, Nullable::Value(HolderSeveral::List(vec![1])));
    assert!(matches!(around(r#"{"shape":{"w":1}}"#).shape, Some(HolderShape::Object(_))));
    assert!(matches!(around(r#"{"shape":"round"}"#).shape, Some(HolderShape::String(_))));
    around(r#"{"anything":[1,"a"]}"#);
}

#[test]
fn lists_and_maps_of_everything() {
    let tuple = around(r#"{"tuple":["a",1]}"#).tuple.unwrap();
    assert_eq!(tuple, HolderTuple::from(("a", 1)));
    assert_eq!(around(r#"{"alike":[1.5,2.5]}"#).alike, Some((1.5, 2.5).into()));
    around(r#"{"open":[1,"a"],"patterns":{"a":1,"b":"x"},"matrix":[[{"n":null}]]}"#);
    let holder = around(r#"{"ratio":0.5,"always":true,"five":5,"blank":"","guessed":"abc","big":18446744073709551615}"#);
    assert_eq!((holder.ratio, holder.always, holder.big), (Some(0.5.into()), Some(true), Some(u64::MAX)));
    assert_eq!(holder.guessed.as_deref(), Some("abc"));
}
