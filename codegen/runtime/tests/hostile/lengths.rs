//! Bodies that are shorter, longer or larger than they should be, and heads without an end.

use crate::runtime::{Call, ErrorKind};

use crate::case::{Case, GET, HEAD, bytes, core, decoded, pieces, whole, within};
use crate::cases;
use crate::server::{Script, Server, Step, answers, says};

const MIB: usize = 1 << 20;

/// A head with these headers, and a body of JSON.
fn body(headers: &str, body: &str) -> Script {
    says(format!("HTTP/1.1 200 OK\r\n{headers}\r\n\r\n{body}"))
}

/// A body that goes on and on.
fn endless(head: &str) -> Script {
    vec![Step::Ask, Step::Send(head.as_bytes().to_vec()), Step::Forever(vec![b'0'; 1 << 16])]
}

fn endless_chunks(status: &str) -> Script {
    let chunk = [b"10000\r\n".as_slice(), &vec![b'0'; 1 << 16], b"\r\n"].concat();
    let head = format!("HTTP/1.1 {status}\r\nTransfer-Encoding: chunked\r\n\r\n");
    vec![Step::Ask, Step::Send(head.into_bytes()), Step::Forever(chunk)]
}

/// A client that takes a mebibyte, whose buffers may double once.
fn takes_one_mib(script: Script) -> Case {
    Case::new(script).client(|b| b.max_response_size(MIB)).memory(4 * MIB)
}

const TOO_LARGE: &str = "the response is larger than 1048576 bytes, the limit of max_response_size";

cases! {
    cut_off: Case::new(body("Content-Length: 100", "{\"a\":1}")).fails(ErrorKind::Transport, "the connection failed");

    cut_off_download: Case::new(body("Content-Length: 100", "{\"a\":1}"))
        .sender(pieces)
        .fails(ErrorKind::Transport, "the connection failed");

    cut_off_in_a_chunk: Case::new(body("Transfer-Encoding: chunked", "64\r\n{\"a\":1}"))
        .fails(ErrorKind::Transport, "the connection failed");

    cut_off_between_chunks: Case::new(body("Transfer-Encoding: chunked", "7\r\n{\"a\":1}\r\n"))
        .fails(ErrorKind::Transport, "the connection failed");

    cut_off_error: Case::new(says("HTTP/1.1 503 No\r\nContent-Length: 100\r\n\r\nno"))
        .fails(ErrorKind::Transport, "the connection failed");

    longer_than_its_length: Case::new(body("Content-Length: 7", "{\"a\":1}{\"b\":2}"))
        .gives(r#"{"a":1}"#);

    a_negative_length: Case::new(body("Content-Length: -7", "{\"a\":1}"))
        .fails(ErrorKind::Transport, "the connection failed");

    a_length_with_a_sign: Case::new(body("Content-Length: +7", "{\"a\":1}"))
        .fails(ErrorKind::Transport, "the connection failed");

    a_length_that_is_no_number: Case::new(body("Content-Length: seven", "{\"a\":1}"))
        .fails(ErrorKind::Transport, "the connection failed");

    a_length_beyond_every_number: Case::new(body("Content-Length: 99999999999999999999999", "{\"a\":1}"))
        .fails(ErrorKind::Transport, "the connection failed");

    two_lengths: Case::new(body("Content-Length: 7\r\nContent-Length: 8", "{\"a\":1} "))
        .fails(ErrorKind::Transport, "the connection failed");

    two_lengths_in_one_header: Case::new(body("Content-Length: 7, 8", "{\"a\":1} "))
        .fails(ErrorKind::Transport, "the connection failed");

    /// RFC 9112 §6.3: the chunks count.
    a_length_and_chunks: Case::new(body(
        "Content-Length: 3\r\nTransfer-Encoding: chunked",
        "7\r\n{\"a\":1}\r\n0\r\n\r\n",
    ))
        .gives(r#"{"a":1}"#);

    a_chunk_of_no_length: Case::new(body("Transfer-Encoding: chunked", "\r\n{\"a\":1}\r\n0\r\n\r\n"))
        .fails(ErrorKind::Transport, "the connection failed");

    a_chunk_whose_length_is_no_number: Case::new(body("Transfer-Encoding: chunked", "x\r\n{\"a\":1}\r\n0\r\n\r\n"))
        .fails(ErrorKind::Transport, "the connection failed");

    a_chunk_of_a_negative_length: Case::new(body("Transfer-Encoding: chunked", "-1\r\n{\"a\":1}\r\n0\r\n\r\n"))
        .fails(ErrorKind::Transport, "the connection failed");

    a_chunk_beyond_every_number: Case::new(body("Transfer-Encoding: chunked", "fffffffffffffffff\r\n{}\r\n0\r\n\r\n"))
        .fails(ErrorKind::Transport, "the connection failed");

    a_chunk_that_is_longer_than_it_says: Case::new(body("Transfer-Encoding: chunked", "3\r\n{\"a\":1}\r\n0\r\n\r\n"))
        .fails(ErrorKind::Transport, "the connection failed");

    an_endless_body: takes_one_mib(endless("HTTP/1.1 200 OK\r\n\r\n")).fails(ErrorKind::TooLarge, TOO_LARGE);

    an_endless_body_of_chunks: takes_one_mib(endless_chunks("200 OK")).fails(ErrorKind::TooLarge, TOO_LARGE);

    an_endless_body_of_unknown_kind: takes_one_mib(endless("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n"))
        .run()
        .map_or_else(|_| (), |given| panic!("{given}"));

    /// Nothing of it is read.
    a_promise_of_too_much: Case::new(body("Content-Length: 10000000000", ""))
        .client(|b| b.max_response_size(MIB))
        .fails(ErrorKind::TooLarge, TOO_LARGE);

    /// What is kept of it is enough for a message, which is text for a while.
    an_endless_error: takes_one_mib(endless("HTTP/1.1 500 No\r\n\r\n")).memory(6 * MIB)
        .fails(ErrorKind::Status, "500 Internal Server");

    an_endless_error_of_chunks: takes_one_mib(endless_chunks("500 No"))
        .memory(6 * MIB)
        .fails(ErrorKind::Status, "500 Internal Server");

    an_endless_error_of_a_download: takes_one_mib(endless_chunks("500 No"))
        .sender(pieces)
        .memory(6 * MIB)
        .fails(ErrorKind::Status, "500 Internal Server");

    an_endless_error_unless_set: Case::new(endless_chunks("500 No"))
        .memory(8 * MIB)
        .fails(ErrorKind::Status, "500 Internal Server");

    an_error_with_a_promise_of_too_much: Case::new(vec![
        Step::Ask,
        Step::Send(b"HTTP/1.1 500 No\r\nContent-Length: 10000000000\r\n\r\n".to_vec()),
        Step::Forever(vec![b'0'; 1 << 16]),
    ])
    .memory(8 * MIB)
    .fails(ErrorKind::Status, "500 Internal Server");

    an_endless_download_at_once: takes_one_mib(endless_chunks("200 OK"))
        .sender(whole)
        .fails(ErrorKind::TooLarge, TOO_LARGE);

    an_endless_body_that_nobody_wants: takes_one_mib(endless_chunks("200 OK"))
        .sender(decoded::<()>)
        .fails(ErrorKind::TooLarge, TOO_LARGE);

    /// 64 MiB, and what a growing buffer takes beside them.
    an_endless_body_unless_set: Case::new(endless_chunks("200 OK"))
        .deadline(20_000)
        .memory(200 * MIB)
        .fails(ErrorKind::TooLarge, "larger than 67108864 bytes");

    as_large_as_may_be: Case::new(answers("200 OK", "", vec![b'0'; MIB]))
        .client(|b| b.max_response_size(MIB))
        .sender(bytes)
        .memory(4 * MIB)
        .gives("1048576 bytes");

    one_byte_too_many: takes_one_mib(answers("200 OK", "", vec![b'0'; MIB + 1]))
        .sender(bytes)
        .fails(ErrorKind::TooLarge, TOO_LARGE);

    /// A HEAD tells the length of what a GET would bring.
    the_length_of_a_head: Case::new(body("Content-Length: 10000000000", ""))
        .operation(&HEAD)
        .sender(decoded::<()>)
        .gives("()");

    endless_headers: Case::new(vec![
        Step::Ask,
        Step::Send(b"HTTP/1.1 200 OK\r\n".to_vec()),
        Step::Forever(b"X-More: and more\r\n".repeat(1000)),
    ])
    .memory(4 * MIB)
    .fails(ErrorKind::Transport, "the connection failed");

    an_endless_header: Case::new(vec![
        Step::Ask,
        Step::Send(b"HTTP/1.1 200 OK\r\nX-More: ".to_vec()),
        Step::Forever(vec![b'a'; 1 << 16]),
    ])
    .memory(4 * MIB)
    .fails(ErrorKind::Transport, "the connection failed");

    an_endless_status_line: Case::new(vec![
        Step::Ask,
        Step::Send(b"HTTP/1.1 200 ".to_vec()),
        Step::Forever(vec![b'a'; 1 << 16]),
    ])
    .memory(4 * MIB)
    .fails(ErrorKind::Transport, "the connection failed");

    endless_trailers: Case::new(vec![
        Step::Ask,
        Step::Send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n".to_vec()),
        Step::Forever(b"X-More: and more\r\n".repeat(1000)),
    ])
    .memory(4 * MIB)
    .fails(ErrorKind::Transport, "the connection failed");

    an_endless_extension_of_a_chunk: Case::new(vec![
        Step::Ask,
        Step::Send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;".to_vec()),
        Step::Forever(vec![b'a'; 1 << 16]),
    ])
    .memory(4 * MIB)
    .fails(ErrorKind::Transport, "the connection failed");

    many_empty_lines: Case::new(vec![Step::Ask, Step::Forever(b"\r\n".repeat(1 << 15))])
        .client(|b| b.timeout(std::time::Duration::from_millis(500)))
        .memory(4 * MIB)
        .run()
        .map_or_else(|_| (), |given| panic!("{given}"));
}

/// The server is told that nobody listens any more.
#[test]
fn a_body_that_is_too_large_is_not_read_to_its_end() {
    let server = Server::start(vec![endless_chunks("200 OK")]);
    let core = core(&server.url(), |b| b.max_response_size(MIB));
    within(std::time::Duration::from_secs(2), async {
        decoded::<()>(Call::new(&core, &GET)).await.unwrap_err();
        // The connection is closed by a task of the HTTP client.
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        server.wait_closed(1);
    });
}

/// What follows a body is no answer to the next request.
#[test]
fn an_answer_that_nobody_asked_for_is_not_taken() {
    let smuggled =
        "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n\"first\"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n\"evil\"";
    let server = Server::start(vec![
        vec![Step::Ask, Step::Send(smuggled.as_bytes().to_vec()), Step::Hang],
        answers("200 OK", "", "\"second\""),
    ]);
    let core = core(&server.url(), |_| {});
    within(std::time::Duration::from_secs(2), async {
        let first = decoded::<String>(Call::new(&core, &GET)).await.unwrap();
        let second = decoded::<String>(Call::new(&core, &GET)).await.unwrap();
        assert_eq!((first.as_str(), second.as_str()), ("\"first\"", "\"second\""));
    });
}
