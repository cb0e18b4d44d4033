//! Answers that bend or break HTTP itself.

use std::time::Duration;

use crate::runtime::ErrorKind;

use crate::case::{Case, GET, HEAD, bytes, decoded};
use crate::cases;
use crate::server::{Step, answers, json, says};

const FAILED: &str = "the connection failed: ";

fn case(bytes: &str) -> Case {
    Case::new(says(bytes))
}

/// A case that is not HTTP.
fn broken(bytes: &str) {
    case(bytes).fails(ErrorKind::Transport, FAILED);
}

cases! {
    /// RFC 9110 §15.2: any number of interim answers, and a client that expects none passes over them.
    a_continue_before_the_answer: case("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1")
        .gives("1");

    processing_before_the_answer: case("HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1")
        .gives("1");

    early_hints_before_the_answer: case(
        "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1",
    )
    .gives("1");

    many_continues_before_the_answer: Case::new(says(
        "HTTP/1.1 100 Continue\r\n\r\n".repeat(1000) + "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1",
    ))
    .gives("1");

    endless_continues: Case::new(vec![Step::Ask, Step::Steadily(b"HTTP/1.1 100 Continue\r\n\r\n".to_vec())])
        .client(|b| b.read_timeout(Duration::from_millis(300)))
        .fails(ErrorKind::Timeout, "the server was silent for 300ms");

    endless_continues_within_a_limit_of_the_call: Case::new(vec![
        Step::Ask, Step::Steadily(b"HTTP/1.1 100 Continue\r\n\r\n".to_vec()),
    ])
    .client(|b| b.timeout(Duration::from_millis(300)))
    .fails(ErrorKind::Timeout, "within 300ms");

    a_continue_and_nothing_else: case("HTTP/1.1 100 Continue\r\n\r\n").fails(ErrorKind::Transport, FAILED);

    another_protocol_that_nobody_asked_for: Case::new(says("HTTP/1.1 101 Switching Protocols\r\nUpgrade: chat\r\n\r\n"))
        .run()
        .map_or_else(|_| (), |given| panic!("{given}"));

    http_1_0: case("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{\"a\":1}")
        .gives(r#"{"a":1}"#);

    http_1_0_with_a_length: case("HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\n1").gives("1");

    http_1_0_with_an_error: case("HTTP/1.0 404 Not Found\r\n\r\nnobody")
        .fails(ErrorKind::Status, "404 Not Found: nobody");

    http_0_9: broken("<html>hello</html>");

    http_2_in_clear: broken("HTTP/2.0 200 OK\r\nContent-Length: 1\r\n\r\n1");

    http_2_frames: broken("\0\0\0\x04\0\0\0\0\0");

    another_protocol: broken("SSH-2.0-OpenSSH_9.6\r\n");

    icecast: broken("ICY 200 OK\r\n\r\n1");

    binary: Case::new(says([0xFF, 0xFE, 0x00, 0x01].repeat(64))).fails(ErrorKind::Transport, FAILED);

    tls_on_a_plain_port: Case::new(says(b"\x15\x03\x01\x00\x02\x02\x46")).fails(ErrorKind::Transport, FAILED);

    status_999: case("HTTP/1.1 999 Strange\r\nContent-Length: 2\r\n\r\nno").fails(ErrorKind::Status, "get: 999: no");

    status_600: case("HTTP/1.1 600 Strange\r\nContent-Length: 0\r\n\r\n").fails(ErrorKind::Status, "get: 600");

    status_300: case("HTTP/1.1 300 Strange\r\nContent-Length: 0\r\n\r\n").fails(ErrorKind::Status, "300 Multiple");

    status_304: case("HTTP/1.1 304 Not Modified\r\n\r\n").fails(ErrorKind::Status, "304 Not Modified");

    status_099: broken("HTTP/1.1 099 Low\r\nContent-Length: 0\r\n\r\n");

    status_000: broken("HTTP/1.1 000 None\r\nContent-Length: 0\r\n\r\n");

    status_of_two_digits: broken("HTTP/1.1 20 OK\r\nContent-Length: 0\r\n\r\n");

    status_of_four_digits: broken("HTTP/1.1 2000 OK\r\nContent-Length: 0\r\n\r\n");

    status_with_a_sign: broken("HTTP/1.1 -20 OK\r\nContent-Length: 0\r\n\r\n");

    status_of_letters: broken("HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n");

    no_status: broken("HTTP/1.1\r\nContent-Length: 0\r\n\r\n");

    no_reason: case("HTTP/1.1 200\r\nContent-Length: 1\r\n\r\n1").gives("1");

    an_empty_reason: case("HTTP/1.1 200 \r\nContent-Length: 1\r\n\r\n1").gives("1");

    /// The reason phrase is nobody's message: it may hold anything.
    a_reason_of_foreign_bytes: Case::new(says(b"HTTP/1.1 500 \xE9\x80\r\nContent-Length: 0\r\n\r\n"))
        .run()
        .map_or_else(|_| (), |given| panic!("{given}"));

    a_header_without_a_colon: broken("HTTP/1.1 200 OK\r\nNo colon\r\nContent-Length: 1\r\n\r\n1");

    a_header_without_a_name: broken("HTTP/1.1 200 OK\r\n: value\r\nContent-Length: 1\r\n\r\n1");

    a_space_in_a_name: broken("HTTP/1.1 200 OK\r\nX Y: value\r\nContent-Length: 1\r\n\r\n1");

    a_space_before_the_colon: broken("HTTP/1.1 200 OK\r\nX-Y : value\r\nContent-Length: 1\r\n\r\n1");

    a_nul_in_a_name: broken("HTTP/1.1 200 OK\r\nX\0Y: value\r\nContent-Length: 1\r\n\r\n1");

    a_nul_in_a_value: broken("HTTP/1.1 200 OK\r\nX-Y: a\0b\r\nContent-Length: 1\r\n\r\n1");

    a_lone_carriage_return_in_a_value: broken("HTTP/1.1 200 OK\r\nX-Y: a\rSet-Cookie: b\r\nContent-Length: 1\r\n\r\n1");

    /// RFC 9112 §5.2: an answer that is folded is refused, or its fold is a space.
    a_folded_header: Case::new(says("HTTP/1.1 200 OK\r\nX-Y: a\r\n b\r\nContent-Length: 1\r\n\r\n1"))
        .run()
        .map_or_else(|error| assert_eq!(error.kind(), ErrorKind::Transport), |given| assert_eq!(given, "1"));

    a_name_of_foreign_bytes: Case::new(says(b"HTTP/1.1 200 OK\r\nX-\xFF: a\r\nContent-Length: 1\r\n\r\n1"))
        .fails(ErrorKind::Transport, FAILED);

    a_value_of_foreign_bytes: Case::new(says(b"HTTP/1.1 200 OK\r\nX-Y: \xFF\xFE\r\nContent-Length: 1\r\n\r\n1"))
        .gives("1");

    a_type_of_foreign_bytes: Case::new(says(b"HTTP/1.1 200 OK\r\nContent-Type: \xFF\xFE\r\nContent-Length: 1\r\n\r\nx"))
        .fails(ErrorKind::Decode, "cannot decode the response");

    a_name_without_an_end: Case::new(answers("200 OK", &format!("{}: 1", "X".repeat(60_000)), "1"))
        .run()
        .map_or_else(|error| assert_eq!(error.kind(), ErrorKind::Transport), |given| assert_eq!(given, "1"));

    a_thousand_headers: Case::new(answers("200 OK", &["X-Y: 1"; 1000].join("\r\n"), "1"))
        .fails(ErrorKind::Transport, FAILED);

    /// Only line feeds: lenient readers take it, and nothing else is read into it.
    lines_without_carriage_returns: case("HTTP/1.1 200 OK\nContent-Length: 1\n\n1").gives("1");

    an_empty_line_before_the_answer: case("\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1").gives("1");

    a_body_where_none_may_be: case("HTTP/1.1 204 No Content\r\nContent-Length: 7\r\n\r\n{\"a\":1}")
        .sender(decoded::<()>)
        .gives("()");

    a_body_where_none_may_be_as_bytes: case("HTTP/1.1 204 No Content\r\nContent-Length: 7\r\n\r\n{\"a\":1}")
        .sender(bytes)
        .gives("0 bytes");

    a_body_after_the_answer_of_a_head: case("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{\"a\":1}")
        .operation(&HEAD)
        .sender(decoded::<()>)
        .gives("()");

    /// An answer of its own follows the one that was asked for: see `lengths`.
    two_answers: case("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n")
        .operation(&GET)
        .gives("1");

    /// A message is one line, whatever is in it: a log has one entry for each error.
    control_characters_in_a_message: Case::new(answers(
        "400 No",
        "Content-Type: application/json",
        r#"{"message":"one\r\n2026-01-01 ERROR forged\u001b[31m \u202eevil\u2066\u0000\u0085\u2028end"}"#,
    ))
    .fails(ErrorKind::Status, "get: 400 Bad Request: one 2026-01-01 ERROR forged [31m evil end");

    a_message_without_an_end: Case::new(answers("400 No", "", "long ".repeat(100_000)))
        .memory(8 << 20)
        .fails(ErrorKind::Status, "long long long …");

    a_request_id_of_foreign_bytes: Case::new(says(
        b"HTTP/1.1 500 No\r\nX-Request-Id: \xFF\r\nContent-Length: 0\r\n\r\n",
    ))
        .fails(ErrorKind::Status, "500 Internal Server Error");

    an_answer_in_single_bytes: Case::new(vec![
        Step::Ask,
        Step::Drip(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n12\r\n0\r\n\r\n".to_vec(), 1),
    ])
    .gives("12");

    trailers_after_the_body: case(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n1\r\n1\r\n0\r\nX-Sum: 1\r\n\r\n",
    )
    .gives("1");

    a_type_that_is_said_twice: Case::new(answers(
        "200 OK", "Content-Type: text/html\r\nContent-Type: application/json", "1",
    ))
        .gives("1");

    a_plain_answer: Case::new(json("1")).gives("1");
}
