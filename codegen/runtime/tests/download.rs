//! Binary responses: read as they arrive.

mod common;

use std::future::poll_fn;
use std::pin::Pin;

use bytes::Bytes;
use common::{NO_CONTENT, Server, answer};
use futures_core::Stream;
use restwright_runtime::runtime::{
    Call, Data, Download, Error, ErrorKind, HttpInfo, Method, Operation, Part, RequestOptions, parsed_header,
    text_header,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

static GET: Operation = Operation {
    id: "getFile",
    method: Method::Get,
    path: &[Part::Text("/file")],
    accept: "image/png",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

const CHUNKED: &str =
    "HTTP/1.1 200 OK\r\nX-Count: 7\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n";

fn is_send<T: Send + Unpin + 'static>(value: T) -> T {
    value
}

async fn download(answer: &str) -> Result<Download, Error> {
    let server = Server::start(&[answer]).await;
    is_send(Call::new(&server.core(), &GET)).download::<Data>().await.map(is_send)
}

#[tokio::test]
async fn all_at_once_or_in_pieces() {
    assert_eq!(download(CHUNKED).await.unwrap().bytes().await.unwrap(), Bytes::from("abc"));
    assert_eq!(download(CHUNKED).await.unwrap().text().await.unwrap(), "abc");
    assert_eq!(download(NO_CONTENT).await.unwrap().bytes().await.unwrap(), Bytes::new());
    let mut download = download(CHUNKED).await.unwrap();
    assert_eq!((download.status().as_u16(), text_header(download.headers(), "x-count")), (200, Some("7")));
    assert_eq!(parsed_header::<i64>(download.headers(), "X-Count"), Some(7));
    assert_eq!(parsed_header::<bool>(download.headers(), "X-Count"), None);
    let mut all = Vec::new();
    while let Some(chunk) = download.chunk().await.unwrap() {
        all.extend_from_slice(&chunk);
    }
    assert_eq!(all, b"abc");
    assert!(poll_fn(|context| Pin::new(&mut download).poll_next(context)).await.is_none());
    assert_eq!(format!("{download:?}"), "Download { status: 200, .. }");
}

#[tokio::test]
async fn the_first_bytes_are_there_before_the_last_were_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (go, wait) = tokio::sync::oneshot::channel::<()>();
    tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        // The request is of no interest, only that one came.
        assert_ne!(connection.read(&mut [0; 4096]).await.unwrap(), 0);
        connection.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nabc").await.unwrap();
        wait.await.unwrap();
        connection.write_all(b"d").await.unwrap();
    });
    let mut builder = restwright_runtime::runtime::CoreBuilder::new();
    builder.base_url(url);
    let info = Call::new(&builder.build(&common::SERVICE).unwrap(), &GET).download::<HttpInfo>().await.unwrap();
    let mut file = info.data;
    assert_eq!(info.headers["content-length"], "6");
    assert_eq!(file.chunk().await.unwrap(), Some(Bytes::from("abc")));
    go.send(()).unwrap();
    assert_eq!(file.chunk().await.unwrap(), Some(Bytes::from("d")));
    let error = file.chunk().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.to_string().starts_with("getFile: the connection failed: "), "{error}");
}

#[tokio::test]
async fn a_failure_is_read_and_sent_again_as_any_other() {
    let error = download(&answer("404 Not Found", "", r#"{"message":"no file"}"#)).await.unwrap_err();
    assert_eq!(error.to_string(), "getFile: 404 Not Found: no file");
    let server = Server::start(&[&answer("503 Busy", "Retry-After: 0", ""), CHUNKED]).await;
    let mut call = Call::new(&server.core(), &GET);
    call.options(RequestOptions::new().retries(1));
    assert_eq!(call.download::<Data>().await.unwrap().text().await.unwrap(), "abc");
    assert_eq!(server.requests().len(), 2);
}
