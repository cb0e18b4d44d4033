//! Responses that are sequences of items, and bodies that are.

mod common;

use common::{Server, answer};
use restwright_runtime::runtime::{
    Call, Content, Data, Error, ErrorKind, Feed, Framing, HttpInfo, Items, Method, Operation, Part, encode_event_data,
    encode_events, encode_lines, encode_parts, encode_sequence, json,
};

static GET: Operation = Operation {
    id: "follow",
    method: Method::Get,
    path: &[Part::Text("/items")],
    accept: "text/event-stream",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

static SEND: Operation = Operation {
    id: "send",
    method: Method::Post,
    path: &[Part::Text("/items")],
    accept: "",
    content: &[
        Content { media_type: "application/jsonl", encode: encode_lines, properties: &[] },
        Content { media_type: "application/json-seq", encode: encode_sequence, properties: &[] },
        Content { media_type: "text/event-stream", encode: encode_events, properties: &[] },
        Content { media_type: "text/event-stream; data", encode: encode_event_data, properties: &[] },
        Content {
            media_type: "multipart/mixed",
            encode: |body, content| encode_parts(body, content, ""),
            properties: &[],
        },
        Content {
            media_type: "multipart/related",
            encode: |body, content| encode_parts(body, content, "application/json"),
            properties: &[],
        },
    ],
    security: &[],
    ..Operation::USUAL
};

/// A feed that is usual but for this.
fn feed(framing: Framing) -> &'static Feed {
    static FEEDS: [Feed; 5] = [
        Feed { framing: Framing::Events, is_text: true, end: "", ..Feed::USUAL },
        Feed::USUAL,
        Feed { framing: Framing::Lines, media_type: "application/jsonl", ..Feed::USUAL },
        Feed { framing: Framing::Sequence, media_type: "application/json-seq", ..Feed::USUAL },
        Feed { framing: Framing::Parts, media_type: "multipart/mixed", has_error: true, ..Feed::USUAL },
    ];
    FEEDS.iter().find(|feed| feed.framing == framing).unwrap()
}

/// An answer in pieces of so many bytes.
fn in_pieces(content_type: &str, body: &str, size: usize) -> String {
    let pieces = body.as_bytes().chunks(size).map(|piece| {
        let piece: String = piece.iter().map(|byte| char::from(*byte)).collect();
        format!("{:x}\r\n{piece}\r\n", piece.len())
    });
    let head = format!("HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nTransfer-Encoding: chunked\r\n\r\n");
    [head, pieces.collect(), "0\r\n\r\n".to_owned()].concat()
}

/// What comes of a body, however it is cut into pieces: values as JSON, errors as their text.
async fn items(framing: Framing, content_type: &str, body: &str) -> Vec<String> {
    assert!(body.is_ascii(), "pieces may cut characters");
    let mut all: Vec<Vec<String>> = Vec::new();
    for size in [1, 2, 3, 7, body.len().max(1)] {
        let server = Server::start(&[&in_pieces(content_type, body, size)]).await;
        let call = Call::new(&server.core(), &GET);
        let mut items: Items<json::Value> = call.items::<json::Value, Data>(feed(framing)).await.unwrap();
        let mut found = Vec::new();
        while let Some(item) = items.next().await {
            found.push(item.map_or_else(|error| error.to_string(), |value| value.to_string()));
        }
        assert!(items.next().await.is_none());
        all.push(found);
    }
    assert!(all.windows(2).all(|pair| pair[0] == pair[1]), "{all:#?}");
    all.pop().unwrap()
}

#[tokio::test]
async fn events_are_read_as_html_says() {
    let stream = ": a comment\n\nevent: add\r\ndata: one\r\ndata:two\rdata\r\n\r\nid: 7\nretry: 1500\nunknown: x\ndata: \
                  {\"a\":1}\n\nretry: soon\nevent\ndata:  two blanks\n\nevent: nothing\n\ndata: unfinished\n";
    assert_eq!(
        items(Framing::Events, "text/event-stream", stream).await,
        [
            r#"{"data":"one\ntwo\n","event":"add"}"#,
            r#"{"data":"{\"a\":1}","id":"7","retry":1500}"#,
            r#"{"data":" two blanks","event":""}"#,
        ]
    );
}

#[tokio::test]
async fn a_byte_order_mark_and_broken_text_do_no_harm() {
    let body = "\u{FEFF}data: gr\u{FC}n\n\n";
    let server = Server::start(&[&answer("200 OK", "Content-Type: text/event-stream", body)]).await;
    let mut items = Call::new(&server.core(), &GET).items::<json::Value, Data>(feed(Framing::Events)).await.unwrap();
    assert_eq!(items.next().await.unwrap().unwrap()["data"], "grün");
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn the_data_of_events_is_json_until_done() {
    let stream = "data: {\"a\":\ndata: 1}\n\ndata: {\n\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n";
    let found = items(Framing::EventData, "text/event-stream", stream).await;
    assert_eq!((found.len(), found[0].as_str(), found[2].as_str()), (3, r#"{"a":1}"#, "2"), "{found:#?}");
    assert!(found[1].starts_with("follow: cannot decode the response: "), "{found:#?}");
}

#[tokio::test]
async fn lines_go_on_after_a_broken_one() {
    let found = items(Framing::Lines, "application/jsonl", "{\"a\":1}\r\n\n{broken\n[2]\n3").await;
    assert_eq!((found.len(), found[0].as_str(), found[2].as_str(), found[3].as_str()), (4, r#"{"a":1}"#, "[2]", "3"));
    assert!(found[1].contains("cannot decode the response"), "{found:#?}");
}

#[tokio::test]
async fn records_may_span_lines_and_be_cut_off() {
    let body = "noise\x1E{\"a\":\n\"\\\"}\"}\n\x1E\x1E[1\x1E2\n\n\x1E\"x\"\x1E12";
    let cut = "follow: cannot decode the response: an item is cut off";
    assert_eq!(
        items(Framing::Sequence, "application/json-seq", body).await,
        [r#"{"a":"\"}"}"#, cut, "2", r#""x""#, cut]
    );
}

#[tokio::test]
async fn parts_are_items() {
    let body = "preamble\r\n--b\r\nContent-Type: application/json\r\n\r\n{\"a\":\r\n1}\r\n--b \r\n\r\n2\r\n--b\r\n\
                content-type: text/plain; charset=utf-8\r\n\r\n--no\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\nend";
    assert_eq!(
        items(Framing::Parts, "multipart/mixed; boundary=\"b\"", body).await,
        [
            r#"{"a":1}"#,
            "2",
            r#""--no""#,
            "follow: cannot decode the response: a part is image/png, which is not read as a type",
        ]
    );
    let cut = "--b\r\n\r\n1\r\n--b\r\n\r\n2";
    assert_eq!(
        items(Framing::Parts, "multipart/mixed; boundary=b", cut).await,
        ["1", "follow: cannot decode the response: the multipart body is cut off"]
    );
}

#[tokio::test]
async fn an_item_comes_before_the_next_was_sent() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (go, wait) = tokio::sync::oneshot::channel::<()>();
    tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        assert_ne!(connection.read(&mut [0; 4096]).await.unwrap(), 0);
        connection.write_all(b"HTTP/1.1 200 OK\r\nX-Count: 2\r\nContent-Length: 99\r\n\r\n\x1E1\n").await.unwrap();
        wait.await.unwrap();
        connection.write_all(b"\x1E2\n").await.unwrap();
    });
    let mut builder = restwright_runtime::runtime::CoreBuilder::new();
    builder.base_url(url);
    let call = Call::new(&builder.build(&common::SERVICE).unwrap(), &GET);
    let info = call.items::<i64, HttpInfo>(feed(Framing::Sequence)).await.unwrap();
    let mut items = info.data;
    assert_eq!((info.headers["x-count"].as_bytes(), items.status().as_u16()), (b"2".as_slice(), 200));
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    go.send(()).unwrap();
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
    let error: Error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn lists_are_sent_item_by_item() {
    let body = vec![json::Value::from(1), json::Value::from("a\nb")];
    let recorded = common::sent(&SEND, |call| call.body(body.clone())).await;
    assert_eq!(recorded.header("content-type"), Some("application/jsonl"));
    assert_eq!(recorded.body(), "1\n\"a\\nb\"\n");
    let recorded = common::sent(&SEND, |call| call.body_as(&["application/json-seq"], body)).await;
    assert_eq!(recorded.body(), "\x1E1\n\x1E\"a\\nb\"\n");
    let recorded = common::sent(&SEND, |call| call.body(Vec::<json::Value>::new())).await;
    assert_eq!(recorded.body(), "");
}

#[tokio::test]
async fn what_is_sent_as_a_sequence_is_read_as_one() {
    let body = serde_json::json!([
        {"data": "one\r\ntwo\rthree\n", "event": " a: b", "id": "", "retry": 10},
        {"data": "", "event": null},
        {"data": {"a": ["b\nc"]}},
        {"data": 1.5, "event": ": :"},
    ]);
    let body: Vec<json::Value> = serde_json::from_value(body).unwrap();
    let recorded = common::sent(&SEND, |call| call.body_as(&["text/event-stream"], body.clone())).await;
    assert_eq!(recorded.header("content-type"), Some("text/event-stream"));
    let found = items(Framing::Events, "text/event-stream", recorded.body()).await;
    assert_eq!(
        found,
        [
            r#"{"data":"one\ntwo\nthree\n","event":" a: b","id":"","retry":10}"#,
            r#"{"data":""}"#,
            r#"{"data":"{\"a\":[\"b\\nc\"]}"}"#,
            r#"{"data":"1.5","event":": :"}"#,
        ]
    );
    let texts: Vec<String> = body.iter().map(ToString::to_string).collect();
    for (media_type, framing) in [
        ("text/event-stream; data", Framing::EventData),
        ("multipart/mixed", Framing::Parts),
        ("multipart/related", Framing::Parts),
    ] {
        let recorded =
            common::sent(&SEND, |call| call.body_as(std::slice::from_ref(media_types(media_type)), body.clone())).await;
        let content_type = recorded.header("content-type").unwrap();
        assert_eq!(items(framing, content_type, recorded.body()).await, texts, "{media_type}");
    }
}

/// The media type as an operation knows it.
fn media_types(wanted: &str) -> &'static &'static str {
    SEND.content.iter().map(|content| &content.media_type).find(|known| **known == wanted).unwrap()
}

#[tokio::test]
async fn no_event_holds_what_its_fields_cannot() {
    for event in [
        serde_json::json!("text"),
        serde_json::json!([["data", "x"]]),
        serde_json::json!({"event": "a\nb"}),
        serde_json::json!({"id": "a\rb"}),
        serde_json::json!({"id": "\0"}),
        serde_json::json!({"retry": -1}),
        serde_json::json!({"retry": "soon"}),
        serde_json::json!({"": "comment"}),
        serde_json::json!({"a:b": "c"}),
        serde_json::json!({"a\nb": "c"}),
        serde_json::json!({"other": "c\nd"}),
    ] {
        let error = common::refused(&SEND, |call| call.body_as(&["text/event-stream"], vec![event.clone()])).await;
        assert_eq!(error.kind(), ErrorKind::Build, "{event}");
    }
}
