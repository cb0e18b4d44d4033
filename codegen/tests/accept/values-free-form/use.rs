use std::collections::BTreeMap;

use serde_json::json as of_serde;
use values_free_form_sdk::models::{Thing, ThingChoice};
use values_free_form_sdk::runtime::json;

#[test]
fn no_digit_is_lost() {
    let text = r#"{"any":12345678901234567890123,"metadata":{"a":1e400,"b":[0.12345678901234567890,-0,100]},"choice":1e99999}"#;
    let thing: Thing = json::from_slice(text.as_bytes()).unwrap();
    assert_eq!(String::from_utf8(json::to_vec(&thing)).unwrap(), text.replace("-0,", "-0.0,"));
    let any = thing.any.as_ref().unwrap();
    assert_eq!((any.to_string().as_str(), any.as_i64(), any.as_f64()), ("12345678901234567890123", None, Some(1.2345678901234568e22)));
    assert_eq!(thing.metadata.as_ref().unwrap()["a"].as_f64(), None);
    assert!(matches!(thing.choice, Some(ThingChoice::Unknown(json::Value::Number(_)))));
}

#[test]
fn values_are_made_of_what_json_makes() {
    let thing = Thing::new().any(of_serde!({"a": [1, 2.5, null, "x"]})).metadata([("n", 1)]);
    let any: &json::Value = thing.any.as_ref().unwrap();
    assert_eq!(*any, of_serde!({"a": [1, 2.5, null, "x"]}));
    assert_eq!((&any["a"][0], &any["a"][1], any["a"][3].as_str()), (&json::Value::from(1), &2.5.into(), Some("x")));
    assert!(any["b"]["c"].is_null() && any["a"][0] == 1 && any["a"][3] == "x");
    assert_eq!(any.pointer("/a/3"), Some(&"x".into()));
    assert_eq!(thing.metadata, Some(BTreeMap::from([("n".to_owned(), 1.into())])));
    let through: Thing = serde_json::from_value(serde_json::to_value(&thing).unwrap()).unwrap();
    assert_eq!(through, thing);
    let theirs: serde_json::Value = any.clone().try_into().unwrap();
    assert_eq!(theirs, of_serde!({"a": [1, 2.5, null, "x"]}));
    assert!(serde_json::Value::try_from("12345678901234567890123".parse::<json::Value>().unwrap()).is_err());
}
