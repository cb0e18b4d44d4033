use serde_json::{Value, json};
use unions_tags_many_sdk::models::{Action, Alone, Details, Plain, Single, U, X, Y};

fn back<T: serde::Serialize + serde::de::DeserializeOwned>(value: &Value) -> T {
    let read: T = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), *value);
    read
}

#[test]
fn the_tag_that_was_read_is_written() {
    assert_eq!(back::<U>(&json!({"type": "a", "v": 1})), U::A(X::new().v(1)));
    assert_eq!(back::<U>(&json!({"type": "b", "v": 1})), U::B(X::new().v(1)));
    assert_eq!(back::<U>(&json!({"type": "c", "w": 1})), U::from(Y::new().w(1)));
    assert_eq!(back::<Alone>(&json!({"k": "two", "n": 1})), Alone::Two(Details::new(1)));
    assert_eq!(back::<Action>(&json!({"do": "start"})), Action::from(Plain::new("start")));
}

#[test]
fn the_tag_that_the_caller_chose_is_written() {
    let U::B(x) = back::<U>(&json!({"type": "b", "v": 1, "more": 2})) else { panic!() };
    assert_eq!(serde_json::to_value(U::A(x)).unwrap(), json!({"type": "a", "v": 1, "more": 2}));
    assert_eq!(serde_json::to_value(Alone::One(Details::new(1))).unwrap(), json!({"k": "one", "n": 1}));
}

#[test]
fn a_union_of_one_is_one() {
    assert!(matches!(back(&json!({"k": "one", "n": 1, "x": 2})), Single::One(_)));
    assert!(matches!(back(&json!({"k": "new", "y": 1})), Single::Unknown(_)));
    assert_eq!(serde_json::to_value(Single::from(Details::new(1))).unwrap(), json!({"k": "one", "n": 1}));
}
