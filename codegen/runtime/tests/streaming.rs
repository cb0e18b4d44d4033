//! Requests that ask for a stream in place of a body that comes at once.

mod common;

use common::{Server, answer};
use restwright_runtime::runtime::{
    ApiResponse, Call, Content, Data, ErrorKind, Feed, File, HttpInfo, Items, Method, Operation, Part, RequestOptions,
    decode_whole, encode_form, encode_json, encode_multipart, json,
};

static CHAT: Operation = Operation {
    id: "chat",
    method: Method::Post,
    path: &[Part::Text("/chat")],
    accept: "application/json",
    content: &[
        Content { media_type: "application/json", encode: encode_json, properties: &[] },
        Content { media_type: "application/x-www-form-urlencoded", encode: encode_form, properties: &[] },
        Content { media_type: "multipart/form-data", encode: encode_multipart, properties: &[] },
    ],
    security: &[],
    ..Operation::USUAL
};

static FEED: Feed = Feed::USUAL;

const STREAM: &str = "Content-Type: text/event-stream";

/// What is sent for a stream.
async fn sent(member: &'static str, set: impl FnOnce(&mut Call)) -> common::Recorded {
    let server = Server::start(&[&answer("200 OK", STREAM, "data: 1\n\ndata: [DONE]\n\n")]).await;
    let mut call = Call::new(&server.core(), &CHAT);
    set(&mut call);
    let mut items: Items<i64> = call.stream::<i64, Data>(member, &FEED).await.unwrap();
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert!(items.next().await.is_none());
    server.request()
}

fn value(text: &str) -> json::Value {
    serde_json::from_str(text).unwrap()
}

#[tokio::test]
async fn the_media_type_and_the_member_are_set() {
    for (body, expected) in [
        (r#"{"model":"m"}"#, r#"{"model":"m","stream":true}"#),
        ("{}", r#"{"stream":true}"#),
        (r#"{"a":1,"stream":false,"z":[{"stream":0}]}"#, r#"{"a":1,"stream":true,"z":[{"stream":0}]}"#),
        (r#"{"stream":{"stream":[1,{"a":2}]},"z":{"y":[]}}"#, r#"{"stream":true,"z":{"y":[]}}"#),
        (r#"{"stream":null}"#, r#"{"stream":true}"#),
        // What is no object has no member.
        (r#"[{"stream":false}]"#, r#"[{"stream":false}]"#),
    ] {
        let recorded = sent("stream", |call| call.body(value(body))).await;
        assert_eq!(recorded.body(), expected);
        assert_eq!(recorded.header("accept"), Some("text/event-stream"));
        assert_eq!(recorded.header("content-type"), Some("application/json"));
    }
}

#[tokio::test]
async fn without_a_body_the_member_is_all() {
    assert_eq!(sent("live", |_| {}).await.body(), r#"{"live":true}"#);
    let recorded = sent("", |_| {}).await;
    assert_eq!((recorded.body(), recorded.header("content-type")), ("", None));
    assert_eq!(sent("", |call| call.body(value(r#"{"stream":false}"#))).await.body(), r#"{"stream":false}"#);
}

#[tokio::test]
async fn forms_have_the_member_too() {
    let form = |call: &mut Call| call.body_as(&["application/x-www-form-urlencoded"], value(r#"{"a":1}"#));
    assert_eq!(sent("stream", form).await.body(), "a=1&stream=true");
    #[derive(Debug)]
    struct Upload(File);
    impl json::Write for Upload {
        fn write(&self, writer: &mut dyn json::Writer) {
            writer.begin_object();
            writer.plain_key("file");
            self.0.write(writer);
            writer.end_object();
        }
    }
    let upload = Upload(File::from_bytes("sound").file_name("a.wav"));
    let recorded = sent("stream", |call| call.body_as(&["multipart/form-data"], upload)).await;
    let body = recorded.body();
    assert!(body.contains("filename=\"a.wav\"") && body.contains("sound"), "{body}");
    assert!(body.contains("name=\"stream\"\r\n") && body.contains("\r\n\r\ntrue\r\n"), "{body}");
}

#[tokio::test]
async fn the_twin_has_status_and_headers_and_options_count() {
    let head = "Content-Type: text/event-stream\r\nX-Request-Id: 7";
    let server = Server::start(&[&answer("201 Created", head, "data: 1\n\n")]).await;
    let mut call = Call::new(&server.core(), &CHAT);
    call.options(RequestOptions::new().header("x-a", "1"));
    let request = call.stream::<i64, HttpInfo>("stream", &FEED);
    assert!(format!("{request:?}").contains("chat"));
    let options = RequestOptions::new().header("x-b", "2");
    let info: ApiResponse<Items<i64>> = request.options(options).send().await.unwrap();
    assert_eq!((info.status.as_u16(), info.headers["x-request-id"].as_bytes()), (201, b"7".as_slice()));
    let recorded = server.request();
    assert_eq!((recorded.header("x-a"), recorded.header("x-b")), (None, Some("2")));
}

#[tokio::test]
async fn errors_of_the_call_come_before_the_items() {
    let server = Server::start(&[&answer("400 Bad Request", "", r#"{"error":{"message":"no such model"}}"#)]).await;
    let call = Call::new(&server.core(), &CHAT);
    let error = call.stream::<i64, Data>("stream", &FEED).await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Status, "no such model"));
}

#[tokio::test]
async fn a_stream_that_was_not_asked_for_says_what_to_call() {
    for headers in [STREAM, "X: y"] {
        let server = Server::start(&[&answer("200 OK", headers, "\ndata: {\"a\":1}\n\n")]).await;
        let mut call = Call::new(&server.core(), &CHAT);
        call.body(value(r#"{"stream":true}"#));
        let error = call.send_as::<bool, Data>(decode_whole).await.unwrap_err();
        let said = "the server answered item by item: call `.stream()` on the request to read the items";
        assert_eq!(error.message(), format!("cannot decode the response: {said}"));
        assert_eq!(server.request().body(), r#"{"stream":true}"#);
    }
    let server = Server::start(&[&answer("200 OK", "Content-Type: application/json", "1")]).await;
    let error = Call::new(&server.core(), &CHAT).send_as::<bool, Data>(decode_whole).await.unwrap_err();
    assert!(error.message().contains("expected a boolean"), "{error}");
}

#[cfg(feature = "blocking")]
#[tokio::test(flavor = "multi_thread")]
async fn items_can_be_waited_for() {
    let body = "data: 1\n\ndata: x\n\ndata: 2\n\ndata: [DONE]\n\n";
    let server = Server::start(&[&answer("200 OK", STREAM, body)]).await;
    let call = Call::new(&server.core(), &CHAT);
    let found = tokio::task::spawn_blocking(move || {
        let items = call.stream::<i64, Data>("stream", &FEED).send_blocking().unwrap();
        items.blocking().map(Result::ok).collect::<Vec<_>>()
    });
    assert_eq!(found.await.unwrap(), [Some(1), None, Some(2)]);
}
