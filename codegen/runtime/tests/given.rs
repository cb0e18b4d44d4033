//! What a caller may give for a value: here what the compiler finds out, and what becomes of it.

// An SDK has the runtime at this place of its own crate, where the macros expect it.
#[path = "../../../templates/src/runtime/mod.rs"]
mod runtime;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

use runtime::given::{IntoList, IntoMap, ListOrNull, MapOrNull, OrNull};

fn list<How>(elements: impl IntoList<String, How>) -> Vec<String> {
    elements.into_list()
}

fn nullables<How>(elements: impl IntoList<Option<String>, How>) -> Vec<Option<String>> {
    elements.into_list()
}

fn map<How>(entries: impl IntoMap<String, How>) -> BTreeMap<String, String> {
    entries.into_map()
}

fn text<How>(value: impl OrNull<String, How>) -> Option<String> {
    value.or_null()
}

#[test]
fn a_list_is_made_of_any_collection() {
    let expected = ["a".to_owned(), "b".to_owned()];
    let owned = expected.to_vec();
    let borrowed: &[&str; 2] = &["a", "b"];
    assert_eq!(list(["a", "b"]), expected);
    assert_eq!(list(borrowed), expected);
    assert_eq!(list(&borrowed[..]), expected);
    assert_eq!(list(vec!["a", "b"]), expected);
    assert_eq!(list(&owned), expected);
    assert_eq!(list(owned.iter()), expected);
    assert_eq!(list(owned.iter().map(String::as_str)), expected);
    assert_eq!(list(VecDeque::from(["a", "b"])), expected);
    assert_eq!(list(BTreeSet::from(["b", "a"])), expected);
    assert_eq!(list(HashSet::from(["a"])), ["a"]);
    assert_eq!(list("a b".split(' ')), expected);
}

#[test]
fn nothing_needs_no_type() {
    assert!(list([]).is_empty() && map([]).is_empty() && nullables([]).is_empty());
    assert_eq!(text(None), None);
    let (list, map): (Option<Vec<String>>, Option<BTreeMap<String, String>>) = (lists(None), maps(None));
    assert!(list.is_none() && map.is_none());
    assert_eq!((lists([]), maps([])), (Some(Vec::new()), Some(BTreeMap::new())));
}

fn lists<How>(elements: impl ListOrNull<String, How>) -> Option<Vec<String>> {
    elements.list_or_null()
}

fn maps<How>(entries: impl MapOrNull<String, How>) -> Option<BTreeMap<String, String>> {
    entries.map_or_null()
}

#[test]
fn of_two_values_of_one_name_the_last_one_stays() {
    let expected = BTreeMap::from([("a".to_owned(), "c".to_owned())]);
    assert_eq!(map([("a", "b"), ("a", "c")]), expected);
    assert_eq!(map(vec![("a", "c")]), expected);
    assert_eq!(map(HashMap::from([("a", "c")])), expected);
    assert_eq!(map(expected.clone()), expected);
    assert_eq!(map([("a", "c")].into_iter()), expected);
}

#[test]
fn null_stands_beside_literals() {
    let expected = [Some("a".to_owned()), None];
    assert_eq!(nullables([Some("a"), None]), expected);
    assert_eq!(nullables([Some("a".to_owned()), None]), expected);
    assert_eq!(nullables(["a"]), expected[..1]);
    assert_eq!(text("a"), expected[0]);
    assert_eq!(text(Some("a".to_owned())), expected[0]);
    assert_eq!(text(Some("a".into())), expected[0]);
}
