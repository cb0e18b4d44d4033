//! What the types of a model have no room for is kept, and written back.

// An SDK has the runtime at this place of its own crate, where the macros expect it.
#[path = "../../../templates/src/runtime/mod.rs"]
mod runtime;

use std::collections::BTreeMap;

use runtime::json::{self, Map, Unknown, Value};
use runtime::nullable::Nullable;

#[derive(Debug, Clone, PartialEq, Default)]
struct Pet {
    name: String,
    tag: Option<String>,
    age: Option<i64>,
    id: i64,
    weight: Option<f64>,
    scores: Option<Vec<i64>>,
    limits: BTreeMap<String, u64>,
    note: Nullable<String>,
    owner: Option<Owner>,
    unknown_members: Unknown,
}

json::object!(Pet {
    name: required "name",
    tag: optional "tag",
    age: optional "age",
    id: required "id",
    weight: optional "weight",
    scores: optional "scores",
    limits: required "limits",
    note: optional "note",
    owner: optional "owner",
    ..unknown_members
});

/// As for a schema that knows of no other members.
#[derive(Debug, Clone, PartialEq, Default)]
struct Owner {
    id: i64,
    phone: Option<String>,
}

json::object!(Owner {
    id: required "id",
    phone: optional "phone",
});

#[derive(Debug, Clone, PartialEq, Default)]
struct Open {
    name: Option<String>,
    additional_properties: BTreeMap<String, Value>,
}

json::object!(Open {
    name: optional "name",
    ..additional_properties
});

fn pet(members: &str) -> Pet {
    json::from_slice(format!(r#"{{"name":"x","id":1,"limits":{{}}{members}}}"#).as_bytes()).unwrap()
}

fn text(value: &dyn json::Write) -> String {
    String::from_utf8(json::to_vec(value)).unwrap()
}

/// What is written beside the members that are always there.
fn written(pet: &Pet) -> String {
    let text = text(pet);
    text.strip_prefix(r#"{"name":"x","id":1,"limits":{}"#).unwrap().strip_suffix('}').unwrap().to_owned()
}

#[test]
fn unknown_members_come_back_as_they_were() {
    for members in [
        r#","extra":{"a":1}"#,
        r#","é\"\n":"\u0001","big":12345678901234567890123,"fine":1.50,"far":1e400,"list":[null,true,{}]"#,
        r#","a":1,"b":[{"name":"y","id":2}]"#,
    ] {
        assert_eq!(written(&pet(members)), members);
        assert_eq!(written(&pet(members).clone()), members);
        let through_serde: Pet = serde_json::from_str(&serde_json::to_string(&pet("")).unwrap()).unwrap();
        assert_eq!(through_serde, pet(""));
    }
    let read = pet(r#", "extra" : { "a" : [ 1 , 2 ] } , "extra2":0"#);
    assert_eq!(written(&read), r#","extra":{"a":[1,2]},"extra2":0"#);
    assert_eq!(json::to_value(&read)["extra"], serde_json::json!({"a": [1, 2]}));
}

#[test]
fn what_is_not_there_takes_a_pointer() {
    assert_eq!(size_of::<Unknown>(), size_of::<usize>());
    assert!(pet("").unknown_members.is_empty());
}

#[test]
fn unknown_members_are_read_and_set() {
    let mut pet = pet(r#","b":{"c":[1]},"a":null"#);
    assert_eq!(pet.unknown_members.get("b").unwrap()["c"][0], 1);
    assert_eq!((pet.unknown_members.get("a"), pet.unknown_members.get("c")), (Some(Value::Null), None));
    assert_eq!(pet.unknown_members.insert("a", "x"), Some(Value::Null));
    assert_eq!(pet.unknown_members.remove("b").unwrap(), serde_json::json!({"c": [1]}));
    assert_eq!(pet.unknown_members.remove("b"), None);
    assert_eq!(written(&pet), r#","a":"x""#);
    assert_eq!(pet.unknown_members.remove("a").unwrap(), "x");
    assert!(pet.unknown_members.is_empty() && written(&pet).is_empty());
    // A value that the type of the field has no room for.
    pet.unknown_members.insert("tag", 5);
    assert_eq!(written(&pet), r#","tag":5"#);
    pet.tag = Some("y".to_owned());
    assert_eq!(text(&pet), r#"{"name":"x","tag":"y","id":1,"limits":{}}"#);
    let members: Map = Unknown::from_iter([("z", 1), ("a", 2)]).into();
    assert_eq!(members.keys().collect::<Vec<_>>(), ["a", "z"]);
}

#[test]
fn equal_is_what_has_equal_members() {
    assert_eq!(pet(r#","a":1,"b":2"#), pet(r#","b" : 2,"a": 1"#));
    assert_ne!(pet(r#","a":1"#), pet(""));
    assert_ne!(pet(r#","a":1"#), pet(r#","a":2"#));
}

#[test]
fn debug_shows_names_alone() {
    let shown = format!("{:?}", pet(r#","pin":"1234""#).unknown_members);
    assert_eq!(shown, r#"{"pin": ***}"#);
}

#[test]
fn the_last_of_the_same_name_counts() {
    assert_eq!(pet(r#","a":1,"a":2"#).unknown_members.get("a").unwrap(), 2);
    assert_eq!(text(&pet(r#","tag":null,"tag":"y""#)), r#"{"name":"x","tag":"y","id":1,"limits":{}}"#);
    assert_eq!(written(&pet(r#","tag":"y","tag":null"#)), r#","tag":null"#);
}

#[test]
fn null_comes_back_where_no_field_holds_it() {
    let mut read = pet(r#","tag":null,"owner":null"#);
    assert_eq!((&read.tag, &read.owner), (&None, &None));
    assert_eq!(written(&read), r#","tag":null,"owner":null"#);
    read.unknown_members.remove("tag");
    assert_eq!(written(&read), r#","owner":null"#);
    let read = pet(r#","note":null"#);
    assert!(read.note.is_null() && read.unknown_members.is_empty());
    let open: Open = json::from_slice(br#"{"name":null,"a":1}"#).unwrap();
    assert_eq!(text(&open), r#"{"a":1,"name":null}"#);
    let named = Open { name: Some("y".to_owned()), ..open };
    assert_eq!(text(&named), r#"{"name":"y","a":1}"#);
}

const BIG: &str = "12345678901234567890";

#[test]
fn numbers_beyond_their_type_do_not_fail_and_come_back() {
    let read = pet(&format!(r#","age":{BIG},"weight":-1e400,"scores":[1,{BIG}]"#));
    assert_eq!((read.age, read.weight, &read.scores), (None, None, &None));
    assert_eq!(read.unknown_members.get("age").unwrap().to_string(), BIG);
    assert_eq!(written(&read), format!(r#","age":{BIG},"weight":-1e400,"scores":[1,{BIG}]"#));
    let changed = Pet { age: Some(5), ..read };
    assert!(text(&changed).contains(r#""age":5,"#) && !text(&changed).contains(&format!(r#""age":{BIG}"#)));
}

#[test]
fn required_numbers_are_the_nearest_and_come_back_unless_they_are_set() {
    let all = format!(r#"{{"name":"x","id":-{BIG},"limits":{{"b":-1,"a":1{BIG},"c":3}}}}"#);
    let mut read: Pet = json::from_slice(all.as_bytes()).unwrap();
    assert_eq!((read.id, read.limits["a"], read.limits["b"]), (i64::MIN, u64::MAX, 0));
    let back: Value = text(&read).parse().unwrap();
    assert_eq!(back, all.parse::<Value>().unwrap());
    read.id = 7;
    read.limits.remove("b");
    assert_eq!(text(&read), r#"{"name":"x","id":7,"limits":{"a":18446744073709551615,"c":3}}"#);
}

#[test]
fn what_an_object_does_not_keep_the_one_around_it_does() {
    let read = pet(&format!(r#","owner":{{"id":{BIG}}},"age":2"#));
    assert_eq!((&read.owner, read.age), (&None, Some(2)));
    assert!(text(&read).contains(&format!(r#""owner":{{"id":{BIG}}}"#)), "{}", text(&read));
}

#[test]
fn where_nothing_keeps_a_number_the_fault_says_so() {
    let fault = json::from_slice::<Owner>(format!(r#"{{"id":{BIG}}}"#).as_bytes()).unwrap_err();
    assert!(fault.message().contains("a number out of its range"), "{fault}");
    assert!(json::from_slice::<Vec<i64>>(format!("[{BIG}]").as_bytes()).is_err());
    assert!(json::from_slice::<Owner>(br#"{"id":1.5}"#).is_err());
}

#[test]
fn whole_numbers_are_written_as_such() {
    let numbers = vec![42.0, -7.0, 0.5, 0.0, -0.0, 9_007_199_254_740_991.0, 1e300];
    assert_eq!(text(&numbers), "[42,-7,0.5,0,-0.0,9007199254740991,1e+300]");
}

#[test]
fn digits_beyond_a_double_are_kept() {
    let text = r#"{"name":"a","id":1,"weight":0.12345678901234567890123,"limits":{}}"#;
    let mut pet: Pet = json::from_slice(text.as_bytes()).unwrap();
    assert_eq!(pet.weight, Some(0.12345678901234568));
    assert_eq!(String::from_utf8(json::to_vec(&pet)).unwrap(), text);
    // What was changed counts.
    pet.weight = Some(0.5);
    assert_eq!(String::from_utf8(json::to_vec(&pet)).unwrap(), r#"{"name":"a","id":1,"weight":0.5,"limits":{}}"#);
    // As many as a double has need no room, however they are written.
    for weight in ["0.12345678901234568", "13.404953999999975", "1.50000000000000000000", "123456789012345680000"] {
        let text = format!(r#"{{"name":"a","id":1,"weight":{weight},"limits":{{}}}}"#);
        assert!(json::from_slice::<Pet>(text.as_bytes()).unwrap().unknown_members.is_empty(), "{weight}");
    }
    // Where nothing can keep them, the nearest double will do.
    assert_eq!(json::from_slice::<Vec<f64>>(b"[0.12345678901234567890123,1e-999]").unwrap()[1], 0.0);
}
