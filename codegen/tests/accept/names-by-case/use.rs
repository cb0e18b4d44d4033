use names_by_case_sdk::models::{Thing, ThingLower, ThingOrder, ThingShift, ThingText, ThingVote};

#[test]
fn spellings_stay_apart_on_the_wire() {
    let text = r#"{"ID":"1","id":"2","Id":"3","@id":"4","_id":"5","order":"ASC","vote":"-1","text":"a b"}"#;
    let thing: Thing = serde_json::from_str(text).unwrap();
    assert_eq!((thing.id_upper.as_deref(), thing.id.as_deref()), (Some("1"), Some("2")));
    assert_eq!(thing.id_capitalized.as_deref(), Some("3"));
    assert_eq!((thing.at_id.as_deref(), thing.underscore_id.as_deref()), (Some("4"), Some("5")));
    assert_eq!((thing.order.as_ref(), thing.vote.as_ref()), (Some(&ThingOrder::AscUpper), Some(&ThingVote::Minus1)));
    assert_eq!(thing.text, Some(ThingText::AB));
    assert_eq!(serde_json::to_string(&thing).unwrap(), text);
    assert_eq!(serde_json::to_string(&ThingShift::GmtMinus5).unwrap(), "\"GMT-5\"");
    assert_eq!(ThingLower::new().other, None);
}
