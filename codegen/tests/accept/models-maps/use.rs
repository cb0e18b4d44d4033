use models_maps_sdk::models::{Closed, Extensible, Holder, HolderInline, HolderInlineDeep, HolderRowsItem, Money, Open};
use serde_json::json;

#[test]
fn every_container_goes_around() {
    let holder = Holder::new([vec![1.0, 2.5], vec![]])
        .labels([("a", "b")])
        .free([("x", json!(null)), ("y", json!([1]))])
        .by_name([("m", vec![Money::new(1)])])
        .anything(json!({"any": 1}))
        .any_list([json!(1), json!("a")])
        .inline(HolderInline::new().deep(HolderInlineDeep::new().x("1")))
        .rows([HolderRowsItem::new("r")]);
    let text = serde_json::to_string(&holder).unwrap();
    assert_eq!(serde_json::from_str::<Holder>(&text).unwrap(), holder);
    assert!(text.starts_with(r#"{"labels":{"a":"b"},"free":{"x":null,"y":[1]},"grid":[[1,2.5],[]]"#), "{text}");
}

#[test]
fn what_the_schema_does_not_name_is_kept() {
    let text = r#"{"known":"k","additional_properties":true,"eur":{"amount":1}}"#;
    let read: Extensible = serde_json::from_str(text).unwrap();
    assert_eq!(read, Extensible::new().known("k").additional_properties(true).other_properties([("eur", Money::new(1))]));
    assert_eq!(serde_json::to_string(&read).unwrap(), text);
    let open: Open = serde_json::from_str(r#"{"more":1}"#).unwrap();
    assert_eq!(open.additional_properties["more"], json!(1));
    // A server that adds a member to what goes both ways will want it back.
    let text = r#"{"known":"k","more":1}"#;
    assert_eq!(serde_json::to_string(&serde_json::from_str::<Closed>(text).unwrap()).unwrap(), text);
}
