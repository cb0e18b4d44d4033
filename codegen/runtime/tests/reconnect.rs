//! Server-sent events that go on after the connection ended.

mod common;

use common::{NO_CONTENT, Server};
use restwright_runtime::runtime::{Call, Data, Feed, Framing, Items, Method, Operation, Part};
use serde_json::{Value, json};

static WATCH: Operation = Operation { id: "watch", path: &[Part::Text("/events")], ..Operation::USUAL };
static ASK: Operation =
    Operation { id: "ask", method: Method::Post, path: &[Part::Text("/events")], ..Operation::USUAL };
static FEED: Feed = Feed { framing: Framing::EventData, ..Feed::USUAL };

/// An answer that ends with the connection.
fn events(text: &str) -> String {
    format!("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n{text}")
}

async fn all(server: &Server, operation: &'static Operation) -> Vec<Result<Value, String>> {
    let items: Items<Value> = Call::new(&server.core(), operation).items::<Value, Data>(&FEED).await.unwrap();
    let mut items = items.reconnect();
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.map_err(|error| error.to_string()));
    }
    found
}

#[tokio::test]
async fn they_go_on_from_the_last_id() {
    let first = events("retry: 1\nid: 7\ndata: 1\n\ndata: 2\n\ndata: 3");
    let second = events("data: 3\n\nid\ndata: 4\n\n");
    let third = events("data: 5\n\n");
    let server = Server::start(&[&first, &second, &third, NO_CONTENT]).await;
    let found = all(&server, &WATCH).await;
    assert_eq!(found, [1, 2, 3, 4, 5].map(|number| Ok(json!(number))));
    let ids: Vec<_> =
        server.requests().iter().map(|request| request.header("last-event-id").map(str::to_owned)).collect();
    assert_eq!(ids, [None, Some("7".to_owned()), None, None]);
}

#[tokio::test]
async fn a_server_with_nothing_to_say_is_left_alone() {
    let server = Server::start(&[&events("retry: 1\ndata: 1\n\n"), &events("")]).await;
    assert_eq!(all(&server, &WATCH).await, [Ok(json!(1))]);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn what_is_not_a_get_ends() {
    let server = Server::start(&[&events("retry: 1\ndata: 1\n\n")]).await;
    assert_eq!(all(&server, &ASK).await, [Ok(json!(1))]);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_error_that_does_not_pass_ends_them() {
    let gone = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
    let server = Server::start(&[&events("retry: 1\ndata: 1\n\n"), gone]).await;
    let found = all(&server, &WATCH).await;
    assert_eq!(found, [Ok(json!(1)), Err("watch: 404 Not Found".to_owned())]);
}
