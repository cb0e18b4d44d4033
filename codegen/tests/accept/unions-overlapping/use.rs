use serde_json::{Value, json};
use unions_overlapping_sdk::Nullable;
use unions_overlapping_sdk::models::{Base, Holder, HolderV, Named, Overlap, Pet, Status};

fn back<T: serde::Serialize + serde::de::DeserializeOwned>(value: &Value) -> T {
    let read: T = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), *value);
    read
}

#[test]
fn a_value_of_several_types_keeps_all_of_it() {
    let named: Named = back(&json!({"at": "2024-01-01T00:00:00Z", "name": "x", "tag": "t"}));
    assert!(matches!(&named, Named::Pet(pet) if pet.tag.as_deref() == Some("t")));
    assert_eq!(named.as_base().unwrap().at.unwrap().as_str(), "2024-01-01T00:00:00Z");
    assert_eq!(named.as_pet().unwrap().name, "x");
    let base: Named = back(&json!({"at": "2024-01-01T00:00:00Z"}));
    assert!(matches!(base, Named::Base(_)) && base.as_pet().is_none());
    for value in [json!({"a": "1", "b": "2"}), json!({"a": "1", "b": "2", "shared": 3}), json!({"b": "1", "shared": 2})] {
        let overlap: Overlap = back(&value);
        assert_eq!(overlap.as_other().unwrap().b.as_deref(), value["b"].as_str());
        assert_eq!(overlap.as_one().unwrap().a.as_deref(), value["a"].as_str());
    }
    assert_eq!(Named::from(Pet::new("x")).as_pet(), Some(Pet::new("x")));
    assert_eq!(Named::from(Base::new()).as_base(), Some(Base::new()));
}

#[test]
fn what_no_alternative_describes_is_kept_as_it_is() {
    assert!(matches!(back(&json!({"status": "NEW", "x": 1})), Status::Unknown(_)));
    assert!(matches!(back(&json!({"status": "PENDING", "x": 1})), Status::Pending(_)));
    assert!(matches!(back(&json!({"status": "NEW", "note": "n"})), Status::Other(_)));
    assert!(matches!(back(&json!({})), Status::Other(_)));
}

#[test]
fn a_branch_that_is_null_can_be_sent() {
    let holder: Holder = back(&json!({"v": null, "inner": null, "list": [null, 1, {"z": 2}]}));
    assert!(holder.v.is_null() && holder.inner.is_null());
    let mut sent = Holder::new();
    sent.v = Nullable::Null;
    assert_eq!(serde_json::to_value(sent).unwrap()["v"], Value::Null);
    let holder: Holder = back(&json!({"v": {"z": 1}, "inner": [1], "count": 5}));
    assert!(matches!(holder.v.value(), Some(HolderV::Nothing(_))));
}

#[test]
fn an_integer_that_no_variant_holds_is_unknown() {
    let text = r#"{"count":12345678901234567890}"#;
    let holder: Holder = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&holder).unwrap(), text);
}
