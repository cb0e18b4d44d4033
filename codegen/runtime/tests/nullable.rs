//! Three-state members.

// An SDK has the runtime at this place of its own crate, where the macros expect it.
#[path = "../../../templates/src/runtime/mod.rs"]
mod runtime;

mod models;

use models::Customer;
use runtime::json::{from_slice, to_vec};
use runtime::nullable::Nullable;

fn through(text: &str) -> (Nullable<String>, String) {
    let customer: Customer = from_slice(text.as_bytes()).unwrap();
    let written = String::from_utf8(to_vec(&customer)).unwrap();
    (customer.nickname, written)
}

#[test]
fn each_state_survives() {
    for (text, state) in [
        (r#"{"id":"a"}"#, Nullable::Absent),
        (r#"{"id":"a","nickname":null}"#, Nullable::Null),
        (r#"{"id":"a","nickname":"n"}"#, Nullable::from("n")),
    ] {
        assert_eq!(through(text), (state, text.to_owned()));
        let customer: Customer = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&customer).unwrap(), text);
    }
}

#[test]
fn it_reads_like_an_option() {
    let value = Nullable::Value("n".to_owned());
    let null = Nullable::<String>::Null;
    let absent = Nullable::<String>::default();
    assert!(value.is_value() && null.is_null() && absent.is_absent());
    assert!(!null.is_value() && !null.is_absent() && !absent.is_null());
    assert_eq!(value.as_deref(), Some("n"));
    assert_eq!((null.as_deref(), absent.as_deref()), (None, None));
    assert_eq!(value.as_ref().map(String::len), Nullable::Value(1));
    assert_eq!(null.as_ref().map(String::len), Nullable::Null);
    assert_eq!(absent.clone().unwrap_or_default(), "");
    assert_eq!(null.clone().unwrap_or("x".to_owned()), "x");
    assert_eq!(value.clone().unwrap_or_else(|| "x".to_owned()), "n");
    assert_eq!(value.iter().count() + null.iter().count(), 1);
    assert_eq!(value.clone().into_iter().collect::<Vec<_>>(), ["n"]);
    let mut taken = value.clone();
    taken.as_mut().value().unwrap().push('!');
    assert_eq!(taken.take().value().as_deref(), Some("n!"));
    assert_eq!(taken, Nullable::Absent);
}

#[test]
fn conversions() {
    assert_eq!(Nullable::from(5), Nullable::Value(5));
    assert_eq!(Nullable::<i64>::from(None), Nullable::Null);
    assert_eq!(Nullable::from(Some(5)), Nullable::Value(5));
    assert_eq!(Option::from(Nullable::Value(5)), Some(5));
    assert_eq!(Nullable::<i64>::Null.into_option(), None);
}

#[test]
fn on_its_own() {
    assert_eq!(to_vec(&Nullable::<i64>::Absent), b"null");
    assert_eq!(from_slice::<Vec<Nullable<i64>>>(b"[1,null]").unwrap(), [Nullable::Value(1), Nullable::Null]);
    assert_eq!(serde_json::to_string(&Nullable::Value(1)).unwrap(), "1");
    assert_eq!(serde_json::from_str::<Nullable<i64>>("null").unwrap(), Nullable::Null);
}
