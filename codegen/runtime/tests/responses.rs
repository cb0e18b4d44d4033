//! What a response becomes.

mod common;

use std::collections::BTreeMap;

use bytes::Bytes;
use common::{NO_CONTENT, Server, answer};
use http::{HeaderMap, HeaderName, HeaderValue};
use restwright_runtime::runtime::{Call, Data, Error, FromResponse, HttpInfo, Method, Operation, Part, list_header};
use serde_json::Value;

static GET: Operation = Operation {
    id: "get",
    method: Method::Get,
    path: &[Part::Text("/x")],
    accept: "application/json",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

static TOUCH: Operation = Operation {
    id: "touch",
    method: Method::Post,
    path: &[Part::Text("/x")],
    accept: "",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

static SEARCH: Operation = Operation {
    id: "search",
    method: Method::Other("QUERY"),
    path: &[Part::Text("/x")],
    accept: "",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

async fn received<T: FromResponse>(answer: &str) -> Result<T, Error> {
    let server = Server::start(&[answer]).await;
    Call::new(&server.core(), &GET).send::<T, Data>().await
}

#[tokio::test]
async fn bytes_are_the_body_whatever_it_is() {
    let text = answer("200 OK", "Content-Type: image/png", "\0\r\n");
    assert_eq!(received::<Bytes>(&text).await.unwrap().as_ref(), b"\0\r\n");
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n";
    assert_eq!(received::<Bytes>(chunked).await.unwrap().as_ref(), b"abc");
    assert!(received::<Bytes>(NO_CONTENT).await.unwrap().is_empty());
}

#[tokio::test]
async fn an_absent_body_is_null() {
    assert_eq!(received::<Option<String>>(NO_CONTENT).await.unwrap(), None);
    assert_eq!(received::<Value>(NO_CONTENT).await.unwrap(), Value::Null);
    received::<()>(&answer("200 OK", "", "not json")).await.unwrap();
}

#[tokio::test]
async fn a_fault_says_where_in_the_response() {
    type List = BTreeMap<String, Vec<BTreeMap<String, String>>>;
    let text = answer("200 OK", "", r#"{"customers":[{"dob":"x"},{"dob":7}]}"#);
    let error = received::<List>(&text).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "get: cannot decode the response: customers[1].dob: expected a string, found a number: `7` (line 1, column 34)"
    );
}

#[tokio::test]
async fn the_twin_has_status_and_headers() {
    let server = Server::start(&[&answer("203 Whatever", "X-A: 1\r\nX-A: 2", "[]")]).await;
    let info = Call::new(&server.core(), &GET).send::<Value, HttpInfo>().await.unwrap();
    assert_eq!(info.status, 203);
    assert_eq!(info.headers.get_all("x-a").iter().count(), 2);
    assert_eq!(info.data, serde_json::json!([]));
}

#[tokio::test]
async fn any_method_is_sent() {
    for (operation, method) in [(&GET, "GET"), (&TOUCH, "POST"), (&SEARCH, "QUERY")] {
        let request = common::sent(operation, |_| {}).await;
        assert!(request.head.starts_with(&format!("{method} /x HTTP/1.1\r\n")), "{}", request.head);
        // Some servers answer a POST without a length by 411.
        assert_eq!(request.header("content-length"), (method == "POST").then_some("0"), "{}", request.head);
    }
}

#[test]
fn headers_become_lists() {
    let map = |lines: &[(&'static str, &str)]| -> HeaderMap {
        lines.iter().map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap())).collect()
    };
    let texts = |lines: &[(&'static str, &str)]| list_header::<String>(&map(lines), "x-a");
    assert_eq!(texts(&[]), None);
    assert_eq!(texts(&[("x-a", "")]).unwrap(), [""; 0]);
    assert_eq!(texts(&[("x-a", "a, b ,,c"), ("x-a", "d")]).unwrap(), ["a", "b", "c", "d"]);
    assert_eq!(texts(&[("x-a", r#""a,b", "c\",d",e"#)]).unwrap(), [r#""a,b""#, r#""c\",d""#, "e"]);
    // A quotation mark that is never closed hides nothing but commas.
    assert_eq!(texts(&[("x-a", "a,\"b,c")]).unwrap(), ["a", "\"b,c"]);
    assert_eq!(list_header::<i64>(&map(&[("x-a", "1,2"), ("x-a", "3")]), "X-A").unwrap(), [1, 2, 3]);
    assert_eq!(list_header::<i64>(&map(&[("x-a", "1,two")]), "x-a"), None);
    let cookies = map(&[("set-cookie", "a=1; Expires=Sun, 06 Nov 1994"), ("set-cookie", "b=2")]);
    assert_eq!(list_header::<String>(&cookies, "Set-Cookie").unwrap(), ["a=1; Expires=Sun, 06 Nov 1994", "b=2"]);
    let mut foreign = HeaderMap::new();
    foreign.insert("x-a", HeaderValue::from_bytes(b"\xFF").unwrap());
    assert_eq!(list_header::<String>(&foreign, "x-a"), None);
}
