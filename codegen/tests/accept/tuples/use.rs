//! Tuples: what a user writes and reads.

use tuples_sdk::models::{Node, Position, Segment, SetSpanBody, Span, Track, TrackPair, TrackPairTuple, TrackTail};
use tuples_sdk::runtime::json;
use tuples_sdk::Client;

use crate::server::Server;

fn read<T: json::Read>(text: &str) -> T {
    json::from_slice(text.as_bytes()).unwrap()
}

fn text(value: &dyn json::Write) -> String {
    String::from_utf8(json::to_vec(value)).unwrap()
}

#[test]
fn places_have_names_and_types() {
    let track: Track = read(r#"{"positions":[[13.4,52.5],[1,2]],"segment":[[0,0],null,3]}"#);
    assert_eq!(track.positions[0].latitude, 52.5);
    let Position { longitude, latitude, .. } = track.positions[1];
    assert_eq!((longitude, latitude), (1.0, 2.0));
    let segment = track.segment.unwrap();
    assert_eq!((segment.second, segment.third), (None, Some(3)));
}

#[test]
fn what_came_goes_back() {
    for json in [
        r#"{"positions":[],"segment":[[1.5,2],null]}"#,
        r#"{"positions":[],"segment":[[1.5,2],"a",7,null]}"#,
        r#"{"positions":[],"segment":[[1.5,2],"a",7,true,"more",{"x":[null]}]}"#,
        r#"{"positions":[],"tail":["head"]}"#,
        r#"{"positions":[],"tail":["head",{"a":1},3,4]}"#,
        r#"{"positions":[],"alike":[1,2.5,3]}"#,
        r#"{"positions":[],"pair":["a",1]}"#,
        r#"{"positions":[],"pair":["a","b","c"]}"#,
        r#"{"positions":[],"pair":[1,2]}"#,
        r#"{"positions":[],"either":["a"]}"#,
        r#"{"positions":[],"either":"a"}"#,
        r#"{"positions":[],"nested":["a",["b",["c"]]]}"#,
        r#"{"positions":[],"none":[],"all":["a"]}"#,
        r#"{"positions":[],"long":["a",1,"a",1,"a",1,"a",1,"a",1,"a",1,"z"]}"#,
    ] {
        assert_eq!(text(&read::<Track>(json)), json);
    }
}

#[test]
fn a_tuple_of_rust_will_do() {
    let track = Track::new([(13.4, 52.5), (1.0, 2.0)]).segment(Segment::new((0.0, 0.0), "a").third(1));
    let track = track.pair(TrackPairTuple::new("x", 1));
    assert_eq!(text(&track), r#"{"positions":[[13.4,52.5],[1,2]],"segment":[[0,0],"a",1],"pair":["x",1]}"#);
    assert!(matches!(track.pair, Some(TrackPair::Tuple(_))));
    let span = Span::from(("2025-01-01", "2025-02-01"));
    assert_eq!(span.second.as_str(), "2025-02-01");
    assert_eq!(text(&TrackTail::new().rest([1, 2])), r#"["head",null,1,2]"#);
    assert_eq!(text(&Node::new("a").second(Node::new("b"))), r#"["a",["b"]]"#);
}

#[test]
fn a_fault_names_the_place() {
    let fault = |text: &str| json::from_slice::<Track>(text.as_bytes()).unwrap_err().to_string();
    assert!(fault(r#"{"positions":[[1,2],[1,"2"]]}"#).contains("positions[1][1]"));
    assert!(fault(r#"{"positions":[[1,2],[1]]}"#).contains("positions[1][1]"));
}

#[tokio::test]
async fn parameters_are_written_as_lists() {
    let answer = "200 OK\ncontent-type: application/json\n\n{\"positions\":[[1,2]]}";
    let server = Server::start(&[answer, "204 No Content\n\n"]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    let month = ("2025-01-01", "2025-02-01");
    let track = client.tracks().list_tracks((13.4, 52.5)).span(month).r#box(month).await.unwrap();
    assert_eq!(track.positions, [Position::new(1.0, 2.0)]);
    client.tracks().set_span(month).body(SetSpanBody::new().span(month)).await.unwrap();
    let requests = server.requests();
    let line = "GET /tracks?near=13.4&near=52.5&span=2025-01-01,2025-02-01&box=2025-01-01%7C2025-02-01";
    assert_eq!(requests[0].line, line);
    assert_eq!(requests[1].line, "PUT /tracks/2025-01-01,2025-02-01");
    assert_eq!(requests[1].body, "span=2025-01-01&span=2025-02-01");
}
