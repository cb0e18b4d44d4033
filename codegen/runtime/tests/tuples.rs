//! Arrays whose places have types of their own.

// An SDK has the runtime at this place of its own crate, where the macros expect it.
#[path = "../../../templates/src/runtime/mod.rs"]
mod runtime;

use runtime::json::{self, Read, Shape, UnknownElements, Value};
use runtime::nullable::Nullable;

/// `[x, y, label?, …]`, with anything after these.
#[derive(Debug, Clone, PartialEq, Default)]
struct Point {
    x: f64,
    y: Option<i64>,
    label: Option<String>,
    note: Nullable<bool>,
    rest: Vec<Value>,
}

json::tuple!(Point {
    x: required "x",
    y: required "y",
    label: optional "label",
    note: optional "note",
    ..rest
});

/// Two elements, no more.
#[derive(Debug, Clone, PartialEq, Default)]
struct Pair {
    name: String,
    count: i64,
}

json::tuple!(Pair { name: required "name" secret, count: required "count", });

#[derive(Debug, Clone, PartialEq, Default)]
struct Track {
    points: Vec<Point>,
    unknown_members: json::Unknown,
}

json::object!(Track {
    points: required "points",
    ..unknown_members
});

fn read<T: Read>(text: &str) -> Result<T, String> {
    json::from_slice(text.as_bytes()).map_err(|fault| fault.to_string())
}

fn round<T: Read + json::Write>(text: &str) {
    let written = json::to_vec(&read::<T>(text).unwrap());
    assert_eq!(String::from_utf8(written).unwrap(), text);
}

#[test]
fn what_came_goes_back() {
    for text in [
        "[1.5,2]",
        "[1.5,null]",
        r#"[1,2,"a"]"#,
        r#"[1,2,null,true]"#,
        r#"[1,2,"a",null]"#,
        r#"[1,2,null,null,{"a":[1,12345678901234567890123]},"b",null]"#,
    ] {
        round::<Point>(text);
    }
    round::<Pair>(r#"["a",9223372036854775807]"#);
    let point: Point = read("[1,2]").unwrap();
    assert_eq!(point, Point { x: 1.0, y: Some(2), ..Point::default() });
}

#[test]
fn absent_elements_before_others_are_null() {
    let point = Point { note: Nullable::Value(true), ..Point::default() };
    assert_eq!(json::to_vec(&point), b"[0,null,null,true]");
    let point = Point { rest: vec![Value::from("z")], ..Point::default() };
    assert_eq!(json::to_vec(&point), br#"[0,null,null,null,"z"]"#);
}

/// As for a schema that knows of no third element.
#[derive(Debug, Clone, PartialEq, Default)]
struct Place {
    name: String,
    floor: Nullable<Value>,
    rest: UnknownElements,
}

json::tuple!(Place {
    name: required "name",
    floor: optional "floor",
    ..rest
});

#[test]
fn what_may_not_come_is_kept_or_passed_over() {
    for text in [r#"["a"]"#, r#"["a",null]"#, r#"["a",1,{"b":[1e400]},null]"#] {
        round::<Place>(text);
    }
    let place: Place = read(r#"["a",1,"secret"]"#).unwrap();
    assert_eq!(place.rest.as_slice(), [Value::from("secret")]);
    assert!(!format!("{place:?}").contains("secret"));
    assert_eq!(read::<Pair>(r#"["a",1,{"more":[]}]"#), Ok(Pair { name: "a".to_owned(), count: 1 }));
}

#[test]
fn faults_name_the_place() {
    let fault = |text: &str| read::<Track>(text).unwrap_err();
    let text = fault(r#"{"points":[[1,2],[1,2],[1,2],[1,"no"]]}"#);
    assert!(text.contains("points[3][1]") && text.contains("expected a 64-bit integer, found a string"), "{text}");
    let text = fault(r#"{"points":[[1]]}"#);
    assert!(text.contains("points[0][1]") && text.contains("missing required element `y`"), "{text}");
    let text = fault(r#"{"points":[{"x":1}]}"#);
    assert!(text.contains("points[0]") && text.contains("expected an array"), "{text}");
    let text = fault(r#"{"points":[[1,2,"a",true,[}]]}"#);
    assert!(text.contains("points[0][4]"), "{text}");
    // What is secret is not shown.
    let text = read::<Pair>("[424242]").unwrap_err();
    assert!(!text.contains("424242"), "{text}");
}

#[test]
fn numbers_that_no_field_holds_are_kept_around_it() {
    let text = r#"{"points":[[1,123456789012345678901]]}"#;
    let track: Track = read(text).unwrap();
    assert_eq!(json::to_vec(&track), text.as_bytes());
}

#[test]
fn memory_is_accounted_for() {
    let text = format!("[1,2,\"a\",true,{}1]", "1,".repeat(100_000));
    assert_eq!(read::<Point>(&text).unwrap().rest.len(), 100_001);
    assert!(read::<Point>(&"[".repeat(100_000)).is_err());
}

#[test]
fn unions_know_tuples_by_their_places() {
    struct Ranked(Vec<usize>);
    impl Read for Ranked {
        fn blank() -> Self {
            Self(Vec::new())
        }
        fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
            const SHAPES: &[Shape] = &[
                Shape::Array,
                Shape::List(&Shape::Number),
                Shape::Tuple(Pair::PROPERTIES, &[Shape::String, Shape::Integer], None),
                Shape::Tuple(
                    Point::PROPERTIES,
                    &[Shape::Number, Shape::Integer, Shape::AnyOf(&[Shape::Null, Shape::String]), Shape::Boolean],
                    Some(&Shape::Any),
                ),
            ];
            Ok(Self(reader.raw()?.candidates(SHAPES)))
        }
    }
    let ranked = |text: &str| read::<Ranked>(text).unwrap_or(Ranked(vec![9])).0;
    assert_eq!(ranked(r#"["a",1]"#), [2, 0]);
    assert_eq!(ranked(r#"["a",1,2]"#), [0]);
    assert_eq!(ranked(r#"["a"]"#), [0]);
    assert_eq!(ranked(r#"[1.5,1,"a"]"#).first(), Some(&3));
    assert!(ranked(r#"[1.5,1,null,true,{}]"#).contains(&3));
}
