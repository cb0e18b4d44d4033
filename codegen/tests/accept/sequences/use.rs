use sequences_sdk::models::{Event, Filter, Line};
use sequences_sdk::{Client, Items};

use crate::server::Server;

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).build().unwrap()
}

#[tokio::test]
async fn events_are_read_one_by_one() {
    let stream = "200 OK\nX-Feed: a\nContent-Type: text/event-stream\n\n: hello\n\nevent: note\ndata: one\ndata: \
                  two\n\nevent: change\nid: 7\ndata: {\"text\":\"new\"}\n\nevent: later\ndata: x\n\n";
    let server = Server::start(&[stream]);
    let info = client(&server).feeds().follow_events_with_http_info().await.unwrap();
    assert_eq!(info.headers.get("x-feed").unwrap(), "a");
    let mut events: Items<Event> = info.data;
    match events.next().await.unwrap().unwrap() {
        Event::Note(note) => assert_eq!(note.data.as_deref(), Some("one\ntwo")),
        other => panic!("{other:?}"),
    }
    match events.next().await.unwrap().unwrap() {
        Event::Change(change) => {
            assert_eq!(change.id.as_deref(), Some("7"));
            assert_eq!(change.data.unwrap().decode().unwrap().text, "new");
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(events.next().await.unwrap().unwrap(), Event::Unknown(_)));
    assert!(events.next().await.is_none());
    assert_eq!(server.request().headers, ["accept: text/event-stream, application/json"]);
}

#[tokio::test]
async fn the_data_of_an_event_may_be_the_item() {
    let stream = "200 OK\n\ndata: {\"delta\":\"a\"}\n\ndata: {}\n\ndata: {\"delta\":\"b\"}\n\ndata: [DONE]\n\n";
    let server = Server::start(&[stream]);
    let mut pieces = client(&server).feeds().stream_completions().await.unwrap();
    assert_eq!(pieces.next().await.unwrap().unwrap().delta, "a");
    // A broken item ends nothing.
    assert!(pieces.next().await.unwrap().is_err());
    assert_eq!(pieces.next().await.unwrap().unwrap().delta, "b");
    assert!(pieces.next().await.is_none());
}

#[tokio::test]
async fn lines_records_and_parts_are_items() {
    let parts = "200 OK\nContent-Type: multipart/mixed; boundary=b\n\n--b\r\n\r\n1\r\n--b\r\n\r\n2\r\n--b--\r\n";
    let server = Server::start(&["200 OK\n\n{\"text\":\"a\"}\n{\"text\":\"b\"}", "200 OK\n\n\u{1E}{\"name\":\"x\"}\n", parts]);
    let client = client(&server);
    let filter = Filter::new().level(3).words(["a&b"]);
    let mut lines = client.feeds().tail_logs().filter(filter).await.unwrap();
    assert_eq!(lines.next().await.unwrap().unwrap().text, "a");
    assert_eq!(lines.next().await.unwrap().unwrap().text, "b");
    assert!(lines.next().await.is_none());
    let mut places = client.feeds().list_places().await.unwrap();
    assert_eq!(places.next().await.unwrap().unwrap().name.as_deref(), Some("x"));
    let mut parts: Items<i64> = client.feeds().get_parts().await.unwrap();
    assert_eq!(parts.next().await.unwrap().unwrap() + parts.next().await.unwrap().unwrap(), 3);
    assert!(parts.next().await.is_none());
    assert_eq!(
        server.requests()[0].line,
        "GET /logs?%7B%22level%22%3A3%2C%22words%22%3A%5B%22a%26b%22%5D%7D"
    );
}

#[tokio::test]
async fn lists_are_sent_item_by_item() {
    let server = Server::start(&["204 No Content\n\n"; 2]);
    let lines = [Line::new("a"), Line::new("b")];
    client(&server).feeds().send_logs(lines.clone()).await.unwrap();
    let options = sequences_sdk::RequestOptions::new().content_type("application/json-seq");
    client(&server).feeds().send_logs(lines).options(options).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].body, "{\"text\":\"a\"}\n{\"text\":\"b\"}\n");
    assert!(requests[0].headers.contains(&"content-type: application/x-ndjson".to_owned()), "{requests:?}");
    assert_eq!(requests[1].body, "\u{1E}{\"text\":\"a\"}\n\u{1E}{\"text\":\"b\"}\n");
}
