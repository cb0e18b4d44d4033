//! Answers in a media type of several: the one that was asked for, or another.

mod common;

use common::{Server, answer};
use restwright_runtime::runtime::{
    Accepting, Call, Core, Data, Download, Error, ErrorKind, HttpInfo, Method, Operation, Part, decode_string,
    decode_text,
};
use serde_json::Value;

static GET: Operation = Operation {
    id: "report",
    method: Method::Get,
    path: &[Part::Text("/x")],
    accept: "application/vnd.x.v1+json, application/problem+json",
    others: &[
        ("application/vnd.x.v2+json", "accept_v2"),
        ("text/csv", "accept_csv"),
        ("image/*", "accept_image"),
        ("application/vnd.x.raw", "accept_raw"),
    ],
    ..Operation::USUAL
};

static JSON: Operation =
    Operation { id: "get", accept: "application/json", others: &[("text/csv", "accept_csv")], ..Operation::USUAL };

/// The answer of a server to a plain call.
async fn usual(content_type: &str, body: &str) -> Result<Value, Error> {
    let server = Server::start(&[&answer("200 OK", content_type, body)]).await;
    Call::new(&server.core(), &GET).send::<Value, Data>().await
}

#[tokio::test]
async fn what_another_request_asks_for_is_an_error_that_names_it() {
    for (sent, method) in [
        ("application/vnd.x.v2+json", Some("accept_v2")),
        ("Application/VND.X.V2+json; charset=utf-8", Some("accept_v2")),
        ("text/csv; header=present", Some("accept_csv")),
        ("application/vnd.x.v3+json", None),
    ] {
        let error = usual(&format!("Content-Type: {sent}"), "{}").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let text = error.to_string();
        assert!(text.contains("the server answered ") && text.contains(", not application/vnd.x.v1+json"), "{text}");
        assert_eq!(text.contains("on the request to read it"), method.is_some(), "{text}");
        assert!(method.is_none_or(|method| text.contains(&format!("call `.{method}()`"))), "{text}");
    }
}

#[tokio::test]
async fn names_that_are_general_or_missing_or_nonsense_pass() {
    for sent in ["application/json", "application/octet-stream", "text/plain", "", "text/html", "???", "a/b/c;;;="] {
        let head = if sent.is_empty() { String::new() } else { format!("Content-Type: {sent}") };
        assert_eq!(usual(&head, "{}").await.unwrap(), serde_json::json!({}), "{sent}");
    }
    let long = format!("Content-Type: application/{}", "x".repeat(9000));
    usual(&long, "{}").await.unwrap();
    // An absent body is in no media type.
    assert_eq!(usual("Content-Type: text/csv", "").await.unwrap(), Value::Null);
}

#[tokio::test]
async fn a_request_for_another_sends_and_reads_that() {
    let csv = answer("200 OK", "Content-Type: text/csv\r\nX-A: 1", "a,b");
    let v1 = answer("200 OK", "Content-Type: application/vnd.x.v1+json", "{}");
    let png = answer("200 OK", "Content-Type: image/png", "png");
    let server = Server::start(&[&csv, &v1, &csv, &png]).await;
    let core = server.core();
    let asked = |core: &Core| -> Accepting<String, HttpInfo> {
        Call::new(core, &GET).accept("text/csv", |call| call.send_as::<String, HttpInfo>(decode_text))
    };
    let info = asked(&core).send().await.unwrap();
    assert_eq!((info.data.as_str(), info.headers["x-a"].as_bytes()), ("a,b", b"1".as_slice()));
    let error = asked(&core).await.unwrap_err().to_string();
    assert!(error.contains("the server answered application/vnd.x.v1+json, not text/csv"), "{error}");
    // A download is refused before it is read.
    let error = Call::new(&core, &GET)
        .accept::<Download, Data>("image/*", Call::download::<Data>)
        .await
        .unwrap_err()
        .to_string();
    assert!(error.contains("the server answered text/csv, not image/*: call `.accept_csv()`"), "{error}");
    let image = Call::new(&core, &GET).accept::<Download, Data>("image/*", Call::download::<Data>).await.unwrap();
    assert_eq!(image.bytes().await.unwrap(), "png");
    let sent = server.requests();
    let accepts: Vec<_> = sent.iter().map(|request| request.header("accept")).collect();
    assert_eq!(accepts, [Some("text/csv"), Some("text/csv"), Some("image/*"), Some("image/*")]);
}

#[tokio::test]
async fn json_is_no_export() {
    let server = Server::start(&[&answer("200 OK", "Content-Type: application/json", "{}")]).await;
    let call: Accepting<String> =
        Call::new(&server.core(), &JSON).accept("text/csv", |call| call.send_as::<String, Data>(decode_text));
    let error = call.await.unwrap_err().to_string();
    assert!(error.contains("application/json, not text/csv: the request reads it unless"), "{error}");
}

#[tokio::test]
async fn a_string_is_read_as_the_server_says() {
    for (sent, body, expected) in [
        ("text/plain", "hello", "hello"),
        ("text/plain; charset=utf-8", "\"hello\"", "\"hello\""),
        ("application/json", "\"hello\"", "hello"),
        ("text/plain", "", ""),
    ] {
        let server = Server::start(&[&answer("200 OK", &format!("Content-Type: {sent}"), body)]).await;
        let call = Call::new(&server.core(), &Operation::USUAL).send_as::<String, Data>(decode_string);
        assert_eq!(call.await.unwrap(), expected, "{sent} {body}");
    }
    let server = Server::start(&[&answer("200 OK", "Content-Type: text/html", "<p>")]).await;
    let call = Call::new(&server.core(), &Operation::USUAL).send_as::<String, Data>(decode_string);
    assert!(call.await.unwrap_err().to_string().contains("the response is text/html"));
}
