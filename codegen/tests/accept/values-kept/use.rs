use serde_json::{Value, json};
use values_kept_sdk::models::{Home, Open, Pet, PetPrice, PetRatio};

fn back<T: serde::Serialize + serde::de::DeserializeOwned>(value: &Value) -> Value {
    serde_json::to_value(serde_json::from_value::<T>(value.clone()).unwrap()).unwrap()
}

/// As a response, which keeps all digits.
fn text_back(text: &str) -> String {
    values_kept_sdk::runtime::json::to_value(&pet(text)).to_string()
}

fn pet(text: &str) -> Pet {
    let value: values_kept_sdk::runtime::json::Value = text.parse().unwrap();
    values_kept_sdk::runtime::json::from_value(&value).unwrap()
}

#[test]
fn unknown_members_survive_a_change() {
    let mut pet: Pet = serde_json::from_value(json!({"name": "x", "id": 1, "extra": {"a": 1}})).unwrap();
    assert_eq!(pet.other_members.get("extra").unwrap(), json!({"a": 1}));
    pet.tag = Some("t".to_owned());
    assert_eq!(serde_json::to_value(&pet).unwrap(), json!({"name": "x", "id": 1, "tag": "t", "extra": {"a": 1}}));
    pet.other_members.insert("more", json!([1]));
    assert_eq!(serde_json::to_value(&pet).unwrap()["more"], json!([1]));
    // What is made by hand has none.
    assert!(Pet::new("x", 1).tag("t").other_members.is_empty());
    assert_eq!(Pet::new("x", 1), Pet::new("x", 1).clone());
}

#[test]
fn nothing_of_it_is_shown() {
    let pet: Pet =
        serde_json::from_value(json!({"name": "x", "id": 1, "pin": "1234", "secret": "5678", "tag": null})).unwrap();
    let shown = format!("{pet:?}");
    assert!(shown.contains("secret") && !shown.contains("1234") && !shown.contains("5678"), "{shown}");
}

#[test]
fn null_is_not_lost() {
    let value = json!({"name": "x", "id": 1, "tag": null, "note": null, "home": null, "free": null});
    assert_eq!(back::<Pet>(&value), value);
    assert_eq!(back::<Open>(&json!({"name": null, "a": 1})), json!({"name": null, "a": 1}));
}

#[test]
fn no_digit_of_an_integer_is_lost() {
    let big = "12345678901234567890123";
    let read = pet(&format!(r#"{{"name":"x","id":{big},"seen":-{big},"most":{big},"ids":[1,{big}]}}"#));
    assert_eq!((read.id, read.seen, &read.ids), (i64::MAX, None, &None));
    assert_eq!(read.other_members.get("seen").unwrap().to_string(), format!("-{big}"));
    let text = format!(r#"{{"id":{big},"ids":[1,{big}],"most":{big},"name":"x","seen":-{big}}}"#);
    assert_eq!(text_back(&text), text);
    let most = r#"{"id":1,"most":1000000000000000000000000000000,"name":"x"}"#;
    assert_eq!(text_back(most), most);
}

#[test]
fn numbers_of_few_values_are_written_as_they_are_in_the_document() {
    let value = json!({"name": "x", "id": 1, "price": 42, "ratio": 0.5});
    let pet: Pet = serde_json::from_value(value.clone()).unwrap();
    assert_eq!((pet.price, pet.ratio), (Some(PetPrice::Value42), Some(PetRatio::Value0Point5)));
    assert_eq!(serde_json::to_string(&pet).unwrap(), r#"{"name":"x","id":1,"price":42,"ratio":0.5}"#);
    let other: Pet = serde_json::from_value(json!({"name": "x", "id": 1, "price": 42.5, "ratio": 1.0})).unwrap();
    assert_eq!((other.price, other.ratio), (Some(PetPrice::Unknown(42.5)), Some(PetRatio::Value1)));
    assert_eq!(serde_json::to_string(&other).unwrap(), r#"{"name":"x","id":1,"price":42.5,"ratio":1}"#);
    assert_eq!(PetRatio::from(-1.5).as_f64(), -1.5);
}

#[test]
fn a_closed_object_keeps_what_the_server_adds_all_the_same() {
    let value = json!({"city": "x", "extra": 1});
    assert_eq!(back::<Home>(&value), value);
}
