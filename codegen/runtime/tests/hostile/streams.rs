//! Sequences of items that do not end, do not begin, or are none.

use std::time::Duration;

use crate::runtime::ErrorKind;

use crate::case::{Case, events, lines};
use crate::cases;
use crate::server::{Step, answers, says};

const EVENTS: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
const LINES: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/jsonl\r\n\r\n";

fn sends(text: &str) -> Step {
    Step::Send(text.as_bytes().to_vec())
}

/// A client that takes items of a mebibyte.
fn endless(head: &str, begin: &str, forever: &[u8]) -> Case {
    Case::new(vec![Step::Ask, sends(head), sends(begin), Step::Forever(forever.to_vec())])
        .client(|b| b.max_response_size(1 << 20))
        .memory(6 << 20)
        .deadline(5000)
}

fn ends(case: Case, message: &str) {
    let error = case.run().expect_err("it did not fail");
    assert!(matches!(error.kind(), ErrorKind::TooLarge | ErrorKind::Decode), "{error}");
    assert!(error.to_string().contains(message), "{error}");
}

cases! {
    an_endless_line_of_an_event: ends(endless(EVENTS, "data: ", &[b'a'; 1 << 14]).sender(events), "longer");

    an_endless_name_of_a_field: ends(endless(EVENTS, "", &[b'a'; 1 << 14]).sender(events), "longer");

    an_endless_comment: ends(endless(EVENTS, ":", &[b'a'; 1 << 14]).sender(events), "longer");

    an_endless_event: ends(endless(EVENTS, "", b"data: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n")
        .sender(events), "longer");

    an_endless_line: ends(endless(LINES, "", &[b'1'; 1 << 14]).sender(lines), "longer");

    /// Comments keep a connection alive: only a limit of the call ends it.
    endless_comments: Case::new(vec![Step::Ask, sends(EVENTS), Step::Steadily(b": still here\n\n".to_vec())])
        .client(|b| b.timeout(Duration::from_millis(500)))
        .sender(events)
        .fails(ErrorKind::Timeout, "no complete response within 500ms");

    endless_empty_lines: Case::new(vec![Step::Ask, sends(LINES), Step::Steadily(b"\r\n".to_vec())])
        .client(|b| b.timeout(Duration::from_millis(500)))
        .sender(lines)
        .fails(ErrorKind::Timeout, "no complete response within 500ms");

    /// It is passed over as fast as it comes, and still ends in time.
    a_flood_of_comments: Case::new(vec![Step::Ask, sends(EVENTS), Step::Forever(b": still here\n\n".repeat(100))])
        .client(|b| b.timeout(Duration::from_millis(500)))
        .sender(events)
        .deadline(3000)
        .fails(ErrorKind::Timeout, "no complete response within 500ms");

    html_instead_of_events: Case::new(answers("200 OK", "Content-Type: text/html", "<html>Sign in</html>"))
        .sender(events)
        .fails(ErrorKind::Decode, "text/html");

    html_instead_of_lines: Case::new(answers("200 OK", "Content-Type: text/html", "<html>Sign in</html>"))
        .sender(lines)
        .run()
        .map_or_else(|error| assert_eq!(error.kind(), ErrorKind::Decode), |given| panic!("{given}"));

    an_error_instead_of_events: Case::new(answers(
        "500 No", "Content-Type: application/json", r#"{"message":"broken"}"#,
    ))
        .sender(events)
        .fails(ErrorKind::Status, "500 Internal Server Error: broken");

    no_content: Case::new(says("HTTP/1.1 204 No Content\r\n\r\n")).sender(events).gives("");

    no_event: Case::new(answers("200 OK", "Content-Type: text/event-stream", "")).sender(events).gives("");

    two_events: Case::new(says(format!("{EVENTS}data: 1\n\ndata: 2\n\n"))).sender(events).gives("1 2");

    events_in_single_bytes: Case::new(vec![
        Step::Ask, sends(EVENTS), Step::Drip("\u{FEFF}data: \"é\"\r\n\r\n: x\r\rdata: 2\n\n".as_bytes().to_vec(), 1),
    ])
    .sender(events)
    .gives("\"é\" 2");

    an_event_of_foreign_bytes: Case::new(says([EVENTS.as_bytes(), b"data: \"\xFF\"\n\n"].concat()))
        .sender(events)
        .run()
        .map_or_else(|error| assert_eq!(error.kind(), ErrorKind::Decode), |given| assert_eq!(given, "\"\u{FFFD}\""));

    an_event_that_is_no_json: Case::new(says(format!("{EVENTS}data: hello\n\n"))).sender(events)
        .fails(ErrorKind::Decode, "");

    an_event_that_is_too_deep: Case::new(says(format!("{EVENTS}data: {}\n\n", "[".repeat(100_000))))
        .sender(events)
        .memory(8 << 20)
        .fails(ErrorKind::Decode, "");

    a_reset_between_events: Case::new(vec![
        Step::Ask, sends(EVENTS), sends("data: 1\n\n"), Step::Pause(50), Step::Reset,
    ])
        .sender(events)
        .fails(ErrorKind::Transport, "the connection failed");

    a_line_that_is_no_json: Case::new(says(format!("{LINES}1\nx\n"))).sender(lines).fails(ErrorKind::Decode, "");

    a_line_of_foreign_bytes: Case::new(says([LINES.as_bytes(), b"\"\xFF\"\n"].concat()))
        .sender(lines)
        .fails(ErrorKind::Decode, "UTF-8");

    a_last_line_without_an_end: Case::new(says(format!("{LINES}1\n2"))).sender(lines).gives("1 2");

    nothing_but_chunks_of_nothing: Case::new(vec![
        Step::Ask,
        sends("HTTP/1.1 200 OK\r\nContent-Type: application/jsonl\r\nTransfer-Encoding: chunked\r\n\r\n"),
        Step::Send(b"1\r\n\n\r\n".repeat(20_000)),
        sends("0\r\n\r\n"),
    ])
    .sender(lines)
    .memory(4 << 20)
    .deadline(5000)
    .gives("");
}
