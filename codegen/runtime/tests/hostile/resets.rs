//! Connections that break: at every stage, and what of it is tried again.

use crate::runtime::{Call, Data, ErrorKind, File, Method, Operation, RequestOptions};
use serde_json::json;

use crate::case::{Case, DELETE, GET, POST, bytes, core, hides_all, pieces, quick, value, within};
use crate::cases;
use crate::server::{Script, Server, Step, answer};
use crate::uploads::{PUT_BLOB, stream};

const FAILED: &str = "the connection failed: ";

fn breaks_after(sent: &str) -> Script {
    // The reset would overtake what was sent just before.
    vec![Step::Ask, Step::Send(sent.as_bytes().to_vec()), Step::Pause(50), Step::Reset]
}

fn ends_after(sent: &str) -> Script {
    vec![Step::Ask, Step::Send(sent.as_bytes().to_vec())]
}

cases! {
    /// The reset may come before the client knows that it is connected.
    before_the_request_is_read: Case::new(vec![Step::Reset]).run().map_or_else(
        |error| assert!(matches!(error.kind(), ErrorKind::Connect | ErrorKind::Transport), "{error}"),
        |given| panic!("{given}"),
    );

    closed_before_the_request_is_read: Case::new(vec![]).fails(ErrorKind::Transport, FAILED);

    after_the_request: Case::new(vec![Step::Ask, Step::Reset]).fails(ErrorKind::Transport, FAILED);

    closed_after_the_request: Case::new(vec![Step::Ask]).fails(ErrorKind::Transport, FAILED);

    in_the_status_line: Case::new(breaks_after("HTTP/1.1 2")).fails(ErrorKind::Transport, FAILED);

    closed_in_the_status_line: Case::new(ends_after("HTTP/1.1 2")).fails(ErrorKind::Transport, FAILED);

    in_the_headers: Case::new(breaks_after("HTTP/1.1 200 OK\r\nContent-Le")).fails(ErrorKind::Transport, FAILED);

    closed_in_the_headers: Case::new(ends_after("HTTP/1.1 200 OK\r\nContent-Le")).fails(ErrorKind::Transport, FAILED);

    before_the_body: Case::new(breaks_after("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n"))
        .fails(ErrorKind::Transport, FAILED);

    in_the_body: Case::new(breaks_after("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{\"a"))
        .fails(ErrorKind::Transport, FAILED);

    in_a_body_of_chunks: Case::new(breaks_after("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a"))
        .fails(ErrorKind::Transport, FAILED);

    in_a_body_without_a_length: Case::new(breaks_after("HTTP/1.1 200 OK\r\n\r\n{\"a"))
        .fails(ErrorKind::Transport, FAILED);

    in_a_download: Case::new(breaks_after("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{\"a"))
        .sender(pieces)
        .fails(ErrorKind::Transport, FAILED);

    in_an_error: Case::new(breaks_after("HTTP/1.1 400 No\r\nContent-Length: 7\r\n\r\n{\"a"))
        .fails(ErrorKind::Transport, FAILED);

    after_the_body: Case::new(breaks_after("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{\"a\":1}"))
        .sender(bytes)
        .gives("7 bytes");

    /// The answer is there, though the server took only a part of the request.
    in_an_upload_after_the_answer: Case::new(vec![
        Step::Send(answer("413 Too Large", "", r#"{"message":"too large"}"#)), Step::Pause(200), Step::Reset,
    ])
    .operation(&POST)
    .call(|call| call.body(value(json!("x".repeat(8 << 20)))))
    .memory(64 << 20)
    .run()
    .map_or_else(
        |error| assert!(matches!(error.kind(), ErrorKind::Status | ErrorKind::Transport), "{error}"),
        |given| panic!("{given}"),
    );

    a_read_is_tried_again: Case::scripts(vec![vec![Step::Ask, Step::Reset], crate::server::json("1")])
        .client(|b| b.retry_policy(quick(2)))
        .requests(2)
        .gives("1");

    a_deletion_is_tried_again: Case::scripts(vec![vec![Step::Ask, Step::Reset], crate::server::json("1")])
        .operation(&DELETE)
        .client(|b| b.retry_policy(quick(2)))
        .requests(2)
        .gives("1");

    in_the_body_is_tried_again: Case::scripts(vec![
        breaks_after("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{\"a"), crate::server::json("1"),
    ])
    .client(|b| b.retry_policy(quick(2)))
    .requests(2)
    .gives("1");

    /// The server may have acted on it.
    a_creation_is_not_tried_again: Case::new(vec![Step::Ask, Step::Reset])
        .operation(&POST)
        .client(|b| b.retry_policy(quick(2)))
        .call(|call| call.body(value(json!({"a": 1}))))
        .requests(1)
        .fails(ErrorKind::Transport, FAILED);

    a_creation_with_a_key_is_tried_again: Case::scripts(vec![vec![Step::Ask, Step::Reset], crate::server::json("1")])
        .operation(&POST)
        .client(|b| b.retry_policy(quick(2)))
        .call(|call| {
            call.body(value(json!({"a": 1})));
            call.options(RequestOptions::new().idempotency_key("key-1"));
        })
        .requests(2)
        .gives("1");

    /// Another name, the same thing.
    a_creation_with_a_key_of_another_name_is_tried_again: Case::scripts(vec![
        vec![Step::Ask, Step::Reset], crate::server::json("1"),
    ])
    .operation(&POST)
    .client(|b| b.retry_policy(quick(2)))
    .call(|call| {
        call.body(value(json!({"a": 1})));
        call.options(RequestOptions::new().header("X-Idempotency-Key", "key-1"));
    })
    .requests(2)
    .gives("1");

    /// A PUT, but its body is gone.
    a_stream_is_not_sent_again: Case::new(vec![Step::Ask, Step::Reset])
        .operation(&PUT_BLOB)
        .client(|b| b.retry_policy(quick(2)))
        .call(|call| {
            call.body(stream());
            call.options(RequestOptions::new().idempotency_key("key-1"));
        })
        .requests(1)
        .fails(ErrorKind::Transport, FAILED);

    a_stream_is_not_sent_again_after_a_status: Case::new(crate::server::answers("503 No", "Retry-After: 0", ""))
        .operation(&PUT_BLOB)
        .client(|b| b.retry_policy(quick(2)))
        .call(|call| call.body(stream()))
        .requests(1)
        .fails(ErrorKind::Status, "503");

    bytes_are_sent_again: Case::scripts(vec![vec![Step::Ask, Step::Reset], crate::server::json("1")])
        .operation(&PUT_BLOB)
        .client(|b| b.retry_policy(quick(2)))
        .call(|call| call.body(File::from_bytes("0123456789")))
        .requests(2)
        .gives("1");
}

static PATCH: Operation = Operation { id: "change", method: Method::Patch, ..POST };

/// Every error knows what was tried before.
#[test]
fn the_attempts_are_told() {
    let server = Server::start(vec![
        vec![Step::Ask, Step::Reset],
        crate::server::answers("503 No", "", r#"{"message":"overloaded"}"#),
        crate::server::answers("500 No", "", r#"{"message":"broken"}"#),
    ]);
    let core = core(&server.url(), |b| b.retry_policy(quick(2)));
    let mut call = Call::new(&core, &PATCH);
    call.body(value(json!({"a": 1})));
    call.options(RequestOptions::new().idempotency_key("key-1"));
    let error = within(std::time::Duration::from_secs(2), call.send::<(), Data>()).unwrap_err();
    hides_all(&error);
    assert_eq!(error.to_string(), "change: 500 Internal Server Error: broken");
    let [first, second] = error.attempts() else { panic!("{error:?}") };
    assert_eq!((first.kind, first.status), (ErrorKind::Transport, None));
    assert_eq!((second.kind, second.status.unwrap().as_u16()), (ErrorKind::Status, 503));
    assert_eq!(second.message, "overloaded");
    let keys: Vec<_> =
        server.requests().iter().map(|r| r.header("idempotency-key").unwrap().unwrap().to_owned()).collect();
    assert_eq!(keys, ["key-1"; 3]);
}

/// A server that is not there is one that did not act: everything is tried again.
#[test]
fn nobody_listens() {
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let core = core(&format!("http://{address}"), |b| b.retry_policy(quick(2)));
    for operation in [&GET, &POST] {
        let call = Call::new(&core, operation);
        let error = within(std::time::Duration::from_secs(2), call.send::<(), Data>()).unwrap_err();
        hides_all(&error);
        assert_eq!(error.kind(), ErrorKind::Connect);
        assert_eq!(error.attempts().len(), 2, "{error:?}");
        assert!(error.to_string().contains(&format!("cannot connect to http://{address}")), "{error}");
    }
}
