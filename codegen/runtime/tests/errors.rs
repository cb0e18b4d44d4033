//! Errors: what they say, and what a program can ask of them.

mod common;

use std::error::Error as _;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use common::{NO_CONTENT, Server, answer};
use restwright_runtime::runtime::{
    ApiError, Call, Content, Data, Error, ErrorKind, HttpInfo, Method, Operation, Part, RequestOptions, encode_json,
    json,
};
use serde_json::Value;

static GET_CUSTOMER: Operation = Operation {
    id: "getCustomer",
    method: Method::Get,
    path: &[Part::Text("/customers/1")],
    accept: "application/json",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

static CREATE: Operation = Operation {
    id: "create",
    method: Method::Post,
    path: &[Part::Text("/customers")],
    accept: "application/json",
    content: &[Content { media_type: "application/json", encode: encode_json, properties: &[] }],
    security: &[],
    ..Operation::USUAL
};

#[derive(Debug, PartialEq)]
enum GetCustomerError {
    NotFound(String),
    ServerError(Value),
}

impl ApiError for GetCustomerError {
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            404 => json::from_slice(body).ok().map(Self::NotFound),
            500..=599 => json::from_slice(body).ok().map(Self::ServerError),
            _ => None,
        }
    }
}

async fn failed(status: &str, headers: &str, body: &str) -> Error {
    let server = Server::start(&[&answer(status, headers, body)]).await;
    let call = Call::new(&server.core_with(|b| b.retries(0)), &GET_CUSTOMER);
    call.send::<(), Data>().await.unwrap_err()
}

#[tokio::test]
async fn the_server_s_message_is_in_one_line() {
    for (body, expected) in [
        (r#"{"message":"no such\ncustomer"}"#, ": no such customer"),
        (r#"{"title":"Gone","detail":"It was closed","status":404}"#, ": It was closed"),
        (r#"{"type":"about:blank","title":"Gone"}"#, ": Gone"),
        (r#"{"error":"invalid_grant","error_description":"expired"}"#, ": expired"),
        (r#"{"error":{"code":7,"message":"nested"}}"#, ": nested"),
        (r#"{"errors":[{"message":"one"},"two",{"x":1}]}"#, ": one; two"),
        (r#"{"errors":{"email":["is invalid","is taken"]}}"#, ": email: is invalid; is taken"),
        (r#"{"message":"Invalid","errors":{"email":["is taken"]}}"#, ": Invalid (email: is taken)"),
        (r#"{"message":"Not Found","details":"no voucher x"}"#, ": Not Found (no voucher x)"),
        (r#"{"message":"Same","errors":["Same"]}"#, ": Same"),
        (r#"{"code":7}"#, r#": {"code":7}"#),
        (r#"["a","b"]"#, ": a; b"),
        (r#""plain""#, ": plain"),
        ("plain\r\ntext \u{202E}", ": plain text"),
        ("<html><h1>404</h1></html>", ""),
        (r#"{"message":"Not Found"}"#, ""),
        ("null", ""),
        ("", ""),
    ] {
        let error = failed("404 Not Found", "", body).await;
        let text = error.to_string();
        assert_eq!(text, format!("getCustomer: 404 Not Found{expected}"));
        assert!(error.source().is_none());
    }
    let long = failed("400 Bad Request", "", &"é".repeat(5000)).await.to_string();
    assert_eq!(long, format!("getCustomer: 400 Bad Request: {}…", "é".repeat(400)));
    let odd = failed("499 Whatever", "", "").await.to_string();
    assert_eq!(odd, "getCustomer: 499");
}

#[tokio::test]
async fn a_typed_error_is_chosen_by_the_status() {
    let error = failed("404 Not Found", "", r#""gone""#).await;
    assert_eq!(error.api(), Some(GetCustomerError::NotFound("gone".to_owned())));
    let error = failed("502 Bad Gateway", "", r#"{"a":1}"#).await;
    assert!(matches!(error.api(), Some(GetCustomerError::ServerError(_))));
    let error = failed("404 Not Found", "", "<html>").await;
    assert_eq!(error.api::<GetCustomerError>(), None);
    let error = failed("400 Bad Request", "", r#""gone""#).await;
    assert_eq!(error.api::<GetCustomerError>(), None);
}

#[tokio::test]
async fn a_program_can_ask() {
    let error = failed("503 Service Unavailable", "X-Request-Id: r-1\r\nRetry-After: 7", "busy").await;
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.operation(), Some("getCustomer"));
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(error.request_id(), Some("r-1"));
    assert_eq!(error.headers().unwrap()["retry-after"], "7");
    assert_eq!(error.body().unwrap().as_ref(), b"busy");
    assert_eq!(error.message(), "busy");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    for (name, id) in [("request-id", "a"), ("X-Correlation-ID", "b")] {
        let error = failed("400 Bad Request", &format!("{name}: {id}"), "").await;
        assert_eq!(error.request_id(), Some(id));
    }
    for (status, retryable) in [
        ("400 Bad Request", false),
        ("401 Unauthorized", false),
        ("404 Not Found", false),
        ("408 Request Timeout", true),
        ("409 Conflict", false),
        ("429 Too Many Requests", true),
        ("500 Internal Server Error", true),
        ("501 Not Implemented", false),
        ("502 Bad Gateway", true),
        ("503 Service Unavailable", true),
        ("504 Gateway Timeout", true),
    ] {
        assert_eq!(failed(status, "", "").await.is_retryable(), retryable, "{status}");
    }
}

#[tokio::test]
async fn retry_after_may_be_a_date() {
    let date = "Date: Tue, 29 Feb 2028 23:59:30 GMT";
    for (value, expected) in [
        ("Wed, 01 Mar 2028 00:00:00 GMT", Some(30)),
        ("Tue, 29 Feb 2028 23:59:30 GMT", Some(0)),
        ("Sun, 06 Nov 1994 08:49:37 GMT", Some(0)),
        ("0", Some(0)),
        ("-1", None),
        ("soon", None),
        ("Wed, 01 Xxx 2028 00:00:00 GMT", None),
        ("Wed, 01 Mar 99999999999999999999 00:00:00 GMT", None),
    ] {
        let headers = format!("{date}\r\nRetry-After: {value}");
        let error = failed("429 Too Many Requests", &headers, "").await;
        assert_eq!(error.retry_after(), expected.map(Duration::from_secs), "{value}");
    }
    // Without the server's clock, one's own is compared.
    let error = failed("429 Too Many Requests", "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT", "").await;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let reached = (now + error.retry_after().unwrap()).as_secs();
    assert!(reached.abs_diff(253_402_300_799) < 5, "{reached}");
    assert_eq!(failed("429 Too Many Requests", "", "").await.retry_after(), None);
}

#[tokio::test]
async fn what_cannot_be_decoded_says_where() {
    let text = answer("200 OK", "Content-Type: application/json", r#"{"a": [1, {"b": 2]}"#);
    let server = Server::start(&[&text]).await;
    let call = Call::new(&server.core(), &GET_CUSTOMER);
    let error = call.send::<Value, Data>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.status().unwrap(), 200);
    assert!(error.to_string().starts_with("getCustomer: cannot decode the response: "), "{error}");
    assert!(error.to_string().contains("line 1"), "{error}");
    assert!(!error.is_retryable());

    let page = answer("200 OK", "Content-Type: text/html; charset=utf-8", "<html>");
    let server = Server::start(&[&page]).await;
    let error = Call::new(&server.core(), &GET_CUSTOMER).send::<String, HttpInfo>().await.unwrap_err();
    assert!(error.to_string().ends_with("(the response is text/html)"), "{error}");

    let server = Server::start(&[NO_CONTENT]).await;
    let error = Call::new(&server.core(), &GET_CUSTOMER).send::<String, Data>().await.unwrap_err();
    assert_eq!(error.to_string(), "getCustomer: cannot decode the response: the response has no body");
}

#[tokio::test]
async fn time_outs_and_broken_connections() {
    // A server that accepts and never answers.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let server = Server::start(&["HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", ""]).await;
    let silent_core = server.core_with(|builder| {
        builder.base_url(url);
        builder.timeout(Duration::from_secs(60));
    });
    let mut call = Call::new(&silent_core, &GET_CUSTOMER);
    call.options(RequestOptions::new().timeout(Duration::from_millis(50)));
    let error = call.send::<(), Data>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.to_string(), "getCustomer: no complete response within 50ms");
    assert!(error.is_retryable());

    for _ in 0..2 {
        let call = Call::new(&server.core(), &GET_CUSTOMER);
        let error = call.send::<(), Data>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert!(error.to_string().starts_with("getCustomer: the connection failed: "), "{error}");
        assert!(error.get_ref().is_some() && error.source().is_none());
    }

    drop(silent);
    let core = server.core_with(|builder| builder.base_url("http://127.0.0.1:1".to_owned()));
    let error = Call::new(&core, &GET_CUSTOMER).send::<(), Data>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(
        error.to_string(),
        "getCustomer: cannot connect to http://127.0.0.1:1: Connection refused (os error 111)"
    );
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_harmless_request_is_sent_again() {
    let busy = answer("503 Service Unavailable", "Retry-After: 0", "");
    let server = Server::start(&[&busy, &busy, NO_CONTENT]).await;
    let mut call = Call::new(&server.core(), &GET_CUSTOMER);
    call.options(RequestOptions::new().retries(2));
    call.send::<(), Data>().await.unwrap();
    assert_eq!(server.requests().len(), 3);

    for (options, requests) in
        [(RequestOptions::new().retries(1), 2), (RequestOptions::new().retries(0), 1), (RequestOptions::new(), 2)]
    {
        let server = Server::start(&[&busy]).await;
        let core = server.core_with(|builder| builder.retries(1));
        let mut call = Call::new(&core, &GET_CUSTOMER);
        call.options(options);
        assert_eq!(call.send::<(), Data>().await.unwrap_err().status().unwrap(), 503);
        assert_eq!(server.requests().len(), requests);
    }
}

#[tokio::test]
async fn a_request_that_could_act_twice_is_not() {
    let busy = answer("503 Service Unavailable", "Retry-After: 0", "");
    let limited = answer("429 Too Many Requests", "Retry-After: 0", "");
    let later = answer("429 Too Many Requests", "Retry-After: 3600", "");
    let options = RequestOptions::new().retries(3);
    for (answer, options, requests) in [
        (&busy, options.clone(), 1),
        (&busy, options.clone().idempotency_key("k"), 4),
        (&limited, options.clone(), 4),
        (&later, options, 1),
    ] {
        let server = Server::start(&[answer]).await;
        let mut call = Call::new(&server.core(), &CREATE);
        call.body(serde_json::json!({"a": 1}));
        call.options(options);
        call.send::<(), Data>().await.unwrap_err();
        assert_eq!(server.requests().len(), requests);
        assert!(server.requests().iter().all(|request| request.body() == r#"{"a":1}"#));
    }
}

#[test]
fn an_error_is_small_and_portable() {
    fn check<T: std::error::Error + Send + Sync + 'static>() {}
    check::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
}
