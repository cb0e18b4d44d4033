use models_optional_sdk::Nullable;
use models_optional_sdk::models::{Everything, Optional};

fn read(text: &str) -> Result<Everything, serde_json::Error> {
    serde_json::from_str(text)
}

const LEAST: &str = r#"{"required":"a","required_nullable":null,"required_write_only":"p","list":["x",null]}"#;

fn least() -> Everything {
    Everything::new("a", None, "p", [Some("x".to_owned()), None])
}

#[test]
fn only_what_is_required_is_asked_for_and_written() {
    assert_eq!(serde_json::to_string(&least()).unwrap(), LEAST);
    assert_eq!(read(LEAST).unwrap(), least());
    assert_eq!(Everything::new("a", 5, "p", [None::<String>]).required_nullable, Some(5));
}

#[test]
fn absent_null_and_a_value_are_three_things() {
    let absent = read(LEAST).unwrap();
    assert!(absent.optional_nullable.is_absent());
    let null = read(&LEAST.replace('{', r#"{"optional_nullable":null,"#)).unwrap();
    assert!(null.optional_nullable.is_null());
    assert!(serde_json::to_string(&null).unwrap().contains(r#""optional_nullable":null"#));
    let mut value = least().optional_nullable("v");
    assert_eq!(value.optional_nullable, Nullable::Value("v".to_owned()));
    value.optional_nullable = Nullable::Null;
    assert!(serde_json::to_string(&value).unwrap().contains(r#""optional_nullable":null"#));
}

#[test]
fn what_is_missing_is_named() {
    let error = read(r#"{"required":"a","required_write_only":"p","list":[]}"#).unwrap_err();
    assert!(error.to_string().contains("required_nullable"), "{error}");
    let error = read(&LEAST.replace("\"a\"", "null")).unwrap_err();
    assert!(error.to_string().contains("required"), "{error}");
}

#[test]
fn what_only_requests_hold_is_not_missed() {
    assert_eq!(read(&LEAST.replace(r#","required_write_only":"p""#, "")).unwrap().required_write_only, None);
}

#[test]
fn null_for_what_is_merely_optional_is_none() {
    let read = read(&LEAST.replace('{', r#"{"optional":null,"required_read_only":null,"#)).unwrap();
    assert_eq!((read.optional, read.required_read_only), (None, None));
    assert_eq!(serde_json::to_string(&Optional::default()).unwrap(), "{}");
}
