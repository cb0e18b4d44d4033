//! What may be written where a value is asked for: the table of docs/call-sites.md, line by line.

use std::collections::{BTreeMap, HashMap};

use call_sites_sdk::models::{Due, Line, Mood, Name, Rank, Thing};
use call_sites_sdk::{Client, DateTime};
use serde::Serialize;
use serde_json::{Value, json};

fn written(value: impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

#[test]
fn where_null_is_a_value_of_what_is_required() {
    let given = Some("x".to_owned());
    assert_eq!(written(Name::new("x")), json!({"name": "x"}));
    assert_eq!(written(Name::new(None)), json!({"name": null}));
    assert_eq!(written(Name::new(given.clone())), json!({"name": "x"}));
    assert_eq!(written(Name::new(String::from("x"))), json!({"name": "x"}));
    // `Some("x")` cannot be taken where `None` is: of the two, only one says which option it is.
    assert_eq!(written(Name::new(Some("x".into()))), json!({"name": "x"}));
    let due = Due::new("2024-01-01T00:00:00Z", "good");
    assert_eq!(written(due), json!({"at": "2024-01-01T00:00:00Z", "mood": "good"}));
    assert_eq!(written(Due::new(Some(DateTime::from("x")), Mood::Bad)), json!({"at": "x", "mood": "bad"}));
    assert_eq!(written(Due::new(None, None)), json!({"at": null, "mood": null}));
    assert_eq!(written(Rank::new(5, ["a"])), json!({"rank": 5, "names": ["a"]}));
    assert_eq!(written(Rank::new(None, None)), json!({"rank": null, "names": null}));
    assert_eq!(written(Rank::new(Some(5), [])), json!({"rank": 5, "names": []}));
}

#[test]
fn where_null_is_a_value_of_what_is_optional() {
    let given = Some("x".to_owned());
    assert_eq!(written(Thing::new().note("x")), json!({"note": "x"}));
    assert_eq!(written(Thing::new().note(given)), json!({"note": "x"}));
    assert_eq!(written(Thing::new().note(None)), json!({"note": null}));
    assert_eq!(written(Thing::new().clear_note()), json!({"note": null}));
    assert_eq!(written(Thing::new().count(5).line(Line::new("x"))), json!({"count": 5, "line": {"text": "x"}}));
    assert_eq!(written(Thing::new().count(None).line(None)), json!({"count": null, "line": null}));
    assert_eq!(written(Thing::new().words(["a"])), json!({"words": ["a"]}));
    assert_eq!(written(Thing::new().words(None)), json!({"words": null}));
}

#[test]
fn lists_and_maps() {
    let empty = Thing::new().tags([]).lines([]).labels([]).aliases([]).names([]).words([]).free([]);
    let expected = json!({"tags": [], "lines": [], "labels": {}, "aliases": [], "names": {}, "words": [], "free": {}});
    assert_eq!(written(empty), expected);
    let (tags, borrowed): (_, &[&str; 2]) = (["a", "b"], &["a", "b"]);
    assert_eq!(Thing::new().tags(tags), Thing::new().tags(borrowed));
    assert_eq!(Thing::new().tags(&tags[..]), Thing::new().tags(tags.to_vec()));
    assert_eq!(Thing::new().tags("a b".split(' ')), Thing::new().tags(tags.iter().map(|tag| tag.to_string())));
    assert_eq!(written(Thing::new().aliases([Some("a"), None])), json!({"aliases": ["a", null]}));
    assert_eq!(written(Thing::new().aliases(["a"])), json!({"aliases": ["a"]}));
    assert_eq!(written(Thing::new().names([("a", Some("b")), ("c", None)])), json!({"names": {"a": "b", "c": null}}));
    assert_eq!(Thing::new().labels([("a", "b")]), Thing::new().labels(HashMap::from([("a", "b")])));
    assert_eq!(Thing::new().labels(vec![("a", "b")]), Thing::new().labels(BTreeMap::from([("a".to_owned(), "b")])));
    assert_eq!(written(Thing::new().free([("a", 1)])), json!({"free": {"a": 1}}));
}

#[test]
fn unions() {
    assert_eq!(written(Thing::new().stop("x")), json!({"stop": "x"}));
    assert_eq!(written(Thing::new().stop(["a", "b"])), json!({"stop": ["a", "b"]}));
    assert_eq!(written(Thing::new().size(2)), json!({"size": 2}));
    assert_eq!(written(Thing::new().size(true)), json!({"size": true}));
    assert_eq!(written(Thing::new().level("good")), json!({"level": "good"}));
    assert_eq!(written(Thing::new().level(3)), json!({"level": 3}));
}

#[test]
fn arguments() {
    let client = Client::builder().build().unwrap();
    drop(client.things().create_thing([], Thing::new()).fields([]));
    let fields: &[&str] = &["b"];
    drop(client.things().create_thing(["a"], Thing::new()).fields(fields));
}
