//! Responses that come item by item: whatever the server sends, in whatever pieces.

mod common;

use std::time::{Duration, Instant};

use common::{Server, answer};
use restwright_runtime::runtime::{
    Call, Core, CoreBuilder, Data, ErrorKind, Feed, Framing, Items, Method, Operation, Part, RequestOptions, json,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

static GET: Operation = Operation {
    id: "follow",
    method: Method::Get,
    path: &[Part::Text("/items")],
    accept: "text/event-stream",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

static DATA: Feed = Feed::USUAL;
static KNOWN_ERROR: Feed = Feed { has_error: true, ..Feed::USUAL };
static TEXT: Feed = Feed { is_text: true, ..Feed::USUAL };
static EVENTS: Feed = Feed { framing: Framing::Events, ..Feed::USUAL };
static ENDED: Feed = Feed { end: "bye", ..Feed::USUAL };
static LINES: Feed = Feed { framing: Framing::Lines, media_type: "application/x-ndjson", ..Feed::USUAL };
static TEXT_LINES: Feed = Feed { is_text: true, end: "", ..LINES };
static SEQUENCE: Feed = Feed { framing: Framing::Sequence, media_type: "application/json-seq", ..Feed::USUAL };
static PARTS: Feed = Feed { framing: Framing::Parts, media_type: "multipart/mixed", has_error: true, ..Feed::USUAL };

const EVENT_STREAM: &str = "Content-Type: text/event-stream; charset=utf-8";

/// A server that sends a body in pieces, and then closes the connection.
async fn in_pieces(headers: &str, pieces: Vec<Vec<u8>>) -> Core {
    let chunk = |piece: &Vec<u8>| [format!("{:x}\r\n", piece.len()).as_bytes(), piece, b"\r\n"].concat();
    serve(headers, pieces.iter().map(chunk).collect()).await
}

/// A server that writes a chunked body.
async fn serve(headers: &str, writes: Vec<Vec<u8>>) -> Core {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let head = format!("HTTP/1.1 200 OK\r\n{headers}\r\nTransfer-Encoding: chunked\r\n\r\n");
    tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        connection.set_nodelay(true).unwrap();
        assert_ne!(connection.read(&mut [0; 4096]).await.unwrap(), 0);
        connection.write_all(head.as_bytes()).await.unwrap();
        for bytes in writes {
            // The client may have read enough.
            if connection.write_all(&bytes).await.is_err() {
                return;
            }
        }
        connection.write_all(b"0\r\n\r\n").await.ok();
    });
    let mut builder = CoreBuilder::new();
    builder.base_url(url);
    builder.build(&common::SERVICE).unwrap()
}

/// Values as JSON, errors as their kind and text.
async fn read(mut items: Items<json::Value>) -> Vec<String> {
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(match item {
            Ok(value) => value.to_string(),
            Err(error) => format!("{:?}: {}", error.kind(), error.message()),
        });
    }
    assert!(items.next().await.is_none());
    found
}

/// What comes of a body, however it is cut.
async fn items(feed: &'static Feed, headers: &str, body: impl AsRef<[u8]>) -> Vec<String> {
    let body = body.as_ref();
    let mut all: Vec<Vec<String>> = Vec::new();
    for size in [1, 3, 7, body.len().max(1)] {
        let core = in_pieces(headers, body.chunks(size).map(<[u8]>::to_vec).collect()).await;
        let opened = Call::new(&core, &GET).items::<json::Value, Data>(feed).await;
        all.push(match opened {
            Ok(items) => read(items).await,
            Err(error) => vec![format!("{:?}: {}", error.kind(), error.message())],
        });
    }
    assert!(all.windows(2).all(|pair| pair[0] == pair[1]), "{all:#?}");
    all.pop().unwrap()
}

#[tokio::test]
async fn characters_and_ends_of_lines_may_be_cut() {
    let body = "\u{FEFF}: a comment\r\n\r\ndata: \"grün 😀\"\r\n\r\n:\r\ndata: [1,\rdata:2]\r\rid: 5\ndata: {\"a\":\ndata\ndata: \
                1}\n\ndata:\n\nretry: 10\ndata: \"\\u00fc\"\n\ndata: [DONE]\n\ndata: \"late\"\n\n";
    assert_eq!(items(&DATA, EVENT_STREAM, body).await, [r#""grün 😀""#, "[1,2]", r#"{"a":1}"#, r#""ü""#]);
}

#[tokio::test]
async fn broken_text_is_replaced_and_ends_nothing() {
    let body = b"data: \"a\xFFb\"\n\ndata: \"c\xE2\x82\n\ndata: 3\n\n";
    let found = items(&DATA, EVENT_STREAM, body).await;
    assert_eq!((found[0].as_str(), found[2].as_str(), found.len()), ("\"a\u{FFFD}b\"", "3", 3));
    assert!(found[1].starts_with("Decode: cannot decode the response: "), "{found:#?}");
}

#[tokio::test]
async fn a_whole_event_may_bring_json_or_text() {
    let body = "event: made\nid: 1\ndata: {\"name\":\"x\"}\n\nevent: said\ndata: hello, \"you\"\n\nevent: odd\ndata: \
                1,\"event\":\"evil\"\n\ndata: 12\n\nevent: done\ndata: [DONE]\n\nevent: late\ndata: 1\n\n";
    assert_eq!(
        items(&EVENTS, EVENT_STREAM, body).await,
        [
            r#"{"data":{"name":"x"},"event":"made","id":"1"}"#,
            r#"{"data":"hello, \"you\"","event":"said"}"#,
            r#"{"data":"1,\"event\":\"evil\"","event":"odd"}"#,
            r#"{"data":12}"#,
        ]
    );
}

#[tokio::test]
async fn data_that_is_json_is_text_where_text_is_wanted() {
    #[derive(Debug, Default)]
    struct Said(String);
    impl json::Read for Said {
        fn blank() -> Self {
            Self::default()
        }
        fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
            let raw = reader.raw()?;
            raw.member("data").ok_or_else(|| json::Fault::new("no data"))?.read().map(Self)
        }
    }
    let core = in_pieces(EVENT_STREAM, vec![b"data: 12\n\ndata: {\"a\":1}\n\n".to_vec()]).await;
    let mut items = Call::new(&core, &GET).items::<Said, Data>(&EVENTS).await.unwrap();
    assert_eq!(items.next().await.unwrap().unwrap().0, "12");
    assert_eq!(items.next().await.unwrap().unwrap().0, "{\"a\":1}");
}

#[tokio::test]
async fn errors_of_the_server_are_errors() {
    let body = "data: {\"delta\":\"a\"}\n\nevent: error\ndata: {\"message\":\"too busy\"}\n\ndata: {\"error\":{\"message\":\
                \"quota\"}}\n\ndata: {\"error\":null,\"delta\":{\"error\":1}}\n\nevent: error\ndata: gone\n\ndata: \
                {\"delta\":\"b\"}\n\n";
    let found = items(&DATA, EVENT_STREAM, body).await;
    let expected = [
        r#"{"delta":"a"}"#,
        "Stream: too busy",
        "Stream: quota",
        r#"{"delta":{"error":1},"error":null}"#,
        "Stream: gone",
        r#"{"delta":"b"}"#,
    ];
    assert_eq!(found, expected);
    // A member that the document knows says nothing of the stream.
    let known = items(&KNOWN_ERROR, EVENT_STREAM, body).await;
    assert_eq!(known[1..3], ["Stream: too busy", r#"{"error":{"message":"quota"}}"#]);
    assert_eq!(
        items(&EVENTS, EVENT_STREAM, "event: error\ndata: {\"code\":5,\"detail\":\"no\"}\n\n").await,
        ["Stream: no"]
    );
    assert_eq!(
        items(&LINES, "X: y", "{\"error\":\"no model\"}\n{\"error\":\"\"}\n").await,
        ["Stream: no model", r#"{"error":""}"#]
    );
}

#[tokio::test]
async fn an_error_keeps_what_was_sent() {
    let core = in_pieces(EVENT_STREAM, vec![b"event: error\ndata: {\"code\":7}\n\n".to_vec()]).await;
    let mut items = Call::new(&core, &GET).items::<json::Value, Data>(&DATA).await.unwrap();
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.body().unwrap().as_ref()), (ErrorKind::Stream, br#"{"code":7}"#.as_slice()));
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn the_end_is_what_the_document_says() {
    assert_eq!(items(&ENDED, EVENT_STREAM, "data: 1\n\ndata: bye\n\ndata: 2\n\n").await, ["1"]);
    let found = items(&ENDED, EVENT_STREAM, "data: [DONE]\n\ndata: 2\n\n").await;
    assert!(found[0].starts_with("Decode"), "{found:?}");
}

#[tokio::test]
async fn the_last_event_may_be_cut_off() {
    let cut = ["1", "Decode: cannot decode the response: the last event is cut off"];
    for (body, expected) in [
        // Complete, but for the empty line.
        ("data: 1\n\ndata: {\"a\":2}\n", &["1", r#"{"a":2}"#][..]),
        ("data: 1\n\ndata: {\"a\":2}", &["1", r#"{"a":2}"#]),
        ("data: 1\n\ndata: {\"a\":", &cut),
        // A number may go on.
        ("data: 1\n\ndata: 2", &cut),
        ("data: 1\n\ndata: [DONE]", &["1"]),
        ("data: 1\n\nid: 4", &["1"]),
        ("data: 1\n\nevent: error\ndata: {\"message\":\"no\"}", &["1", "Stream: no"]),
    ] {
        assert_eq!(items(&DATA, EVENT_STREAM, body).await, expected, "{body:?}");
    }
    // Where data is not JSON alone, nothing tells: then it is dropped, as the specification says.
    assert_eq!(items(&TEXT, EVENT_STREAM, "data: a\n\ndata: b").await, [r#""a""#]);
    assert_eq!(items(&EVENTS, EVENT_STREAM, "event: x\ndata: {}").await, Vec::<String>::new());
}

#[tokio::test]
async fn text_stays_as_it_is() {
    let body = "data: one\n\ndata:  {\"a\"\n\ndata\n\ndata: \"x\"\n\ndata: [DONE]\n\n";
    assert_eq!(items(&TEXT, EVENT_STREAM, body).await, [r#""one""#, r#"" {\"a\"""#, r#""""#, r#""\"x\"""#]);
    let body = "\u{FEFF}plain\n\"quoted\"\r\n{\"a\":1}";
    assert_eq!(items(&TEXT_LINES, "X: y", body).await, [r#""plain""#, r#""quoted""#, r#""{\"a\":1}""#]);
}

#[tokio::test]
async fn what_is_no_sequence_is_an_error_that_says_so() {
    let page = "<!DOCTYPE html><title>Sign in</title>";
    let html = "Content-Type: text/html; charset=utf-8";
    for (feed, expected) in [
        (&DATA, "the response is text/html, not text/event-stream"),
        (&EVENTS, "the response is text/html, not text/event-stream"),
        (&LINES, "the response is text/html, not application/x-ndjson"),
        (&SEQUENCE, "the response is text/html, not application/json-seq"),
        (&PARTS, "the response is text/html, not multipart/mixed"),
    ] {
        let server = Server::start(&[&answer("200 OK", html, page)]).await;
        let error = Call::new(&server.core(), &GET).items::<json::Value, Data>(feed).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.message(), format!("cannot decode the response: {expected}"));
        assert_eq!(error.body().unwrap().as_ref(), page.as_bytes());
    }
    let body = r#"{"error":{"message":"no streams for you"}}"#;
    let server = Server::start(&[&answer("200 OK", "Content-Type: application/json", body)]).await;
    let error = Call::new(&server.core(), &GET).items::<json::Value, Data>(&DATA).await.unwrap_err();
    let said = "the response is application/json, not text/event-stream: no streams for you";
    assert_eq!(error.message(), format!("cannot decode the response: {said}"));
}

#[tokio::test]
async fn the_server_chooses_among_sequences() {
    let (events, lines, records) = ("data: {\"a\":1}\n\n", "{\"a\":1}\n", "\u{1E}{\"a\":1}\n");
    for feed in [&DATA, &LINES, &SEQUENCE] {
        for (media_type, body) in [
            ("text/event-stream", events),
            ("application/jsonl", lines),
            ("application/x-ndjson; charset=utf-8", lines),
            ("application/stream+json", lines),
            ("application/json-seq", records),
        ] {
            let found = items(feed, &format!("Content-Type: {media_type}"), body).await;
            assert_eq!(found, [r#"{"a":1}"#], "{feed:?} {media_type}");
        }
    }
    for vague in ["X: y", "Content-Type: text/plain", "Content-Type: application/octet-stream"] {
        assert_eq!(items(&DATA, vague, events).await, [r#"{"a":1}"#], "{vague}");
    }
    assert_eq!(items(&LINES, "Content-Type: application/json", lines).await, [r#"{"a":1}"#]);
    let found = items(&EVENTS, "Content-Type: application/jsonl", lines).await;
    assert_eq!(found, ["Decode: cannot decode the response: the response is application/jsonl, not text/event-stream"]);
}

#[tokio::test]
async fn no_content_has_no_items() {
    for status in ["204 No Content", "205 Reset Content"] {
        let server = Server::start(&[&format!("HTTP/1.1 {status}\r\nContent-Type: text/html\r\n\r\n")]).await;
        let mut items = Call::new(&server.core(), &GET).items::<json::Value, Data>(&DATA).await.unwrap();
        assert!(items.next().await.is_none());
    }
    assert_eq!(items(&DATA, EVENT_STREAM, "").await, Vec::<String>::new());
}

#[tokio::test]
async fn boundaries_may_begin_other_text() {
    let body = "--b\r\n\r\n\"--bc\"\r\n--b\t \r\nContent-Type: text/plain\r\n\r\n--\r\n--bad\r\n--b--\r\n";
    let found = items(&PARTS, "Content-Type: multipart/mixed; boundary=b", body).await;
    assert_eq!(found, [r#""--bc""#, r#""--\r\n--bad""#]);
}

#[tokio::test]
async fn an_endless_event_is_an_error() {
    let filler = vec![b'x'; 1 << 20];
    for beginning in [b"data: ".as_slice(), b": ", b"id: ", b"x"] {
        let pieces: Vec<Vec<u8>> = std::iter::once(beginning.to_vec()).chain(vec![filler.clone(); 18]).collect();
        let core = in_pieces(EVENT_STREAM, pieces).await;
        let items = Call::new(&core, &GET).items::<json::Value, Data>(&DATA).await.unwrap();
        let found = read(items).await;
        assert_eq!(found, ["TooLarge: an item is longer than 16777216 bytes, the limit of max_response_size"]);
    }
    let line: Vec<u8> = [b"data: ".as_slice(), &filler, b"\n"].concat();
    let core = in_pieces(EVENT_STREAM, vec![line; 18]).await;
    let found = read(Call::new(&core, &GET).items::<json::Value, Data>(&DATA).await.unwrap()).await;
    assert_eq!(found.len(), 1, "lines of one event count together");
    for (feed, body) in [(&DATA, "data: 1\n\ndata: \"12345678901\""), (&LINES, "1\n\"123456789012345678\"")] {
        let core = in_pieces("X: y", vec![body.into()]).await;
        let mut call = Call::new(&core, &GET);
        call.options(RequestOptions::new().max_response_size(18));
        let found = read(call.items::<json::Value, Data>(feed).await.unwrap()).await;
        assert_eq!(found, ["1", "TooLarge: an item is longer than 18 bytes, the limit of max_response_size"]);
    }
}

/// Chunks of a byte each: were all looked at again with the next, that would take an hour.
#[tokio::test]
async fn small_pieces_take_no_longer_than_large_ones() {
    let long = 120_000;
    let cases: [(&Feed, &str, Vec<u8>); 5] = [
        (&DATA, EVENT_STREAM, [b"data: \"", vec![b'x'; long].as_slice(), b"\"\n\n"].concat()),
        (&DATA, EVENT_STREAM, [b"data: 1\n".repeat(long / 8).as_slice(), b"\n"].concat()),
        (&LINES, "X: y", [b"\"", vec![b'x'; long].as_slice(), b"\"\n"].concat()),
        (&SEQUENCE, "X: y", [b"\x1E", vec![b'\n'; long].as_slice(), b"1\n"].concat()),
        (
            &PARTS,
            "Content-Type: multipart/mixed; boundary=b",
            [b"--b\r\n\r\n\"", b"\r\n--b    x".repeat(long / 11).as_slice(), b"\"\r\n--b--"].concat(),
        ),
    ];
    for (feed, headers, body) in cases {
        let start = Instant::now();
        let chunks = body.iter().flat_map(|byte| [b"1\r\n", [*byte].as_slice(), b"\r\n"].concat()).collect();
        let core = serve(headers, vec![chunks]).await;
        let found = read(Call::new(&core, &GET).items::<json::Value, Data>(feed).await.unwrap()).await;
        assert_eq!(found.len(), 1);
        assert!(start.elapsed() < Duration::from_secs(30), "{feed:?}: {:?}", start.elapsed());
    }
}
