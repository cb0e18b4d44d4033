//! Servers that are slow, or say nothing.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::runtime::{Body, BoxFuture, Call, ErrorKind, Transport, TransportError};
use serde_json::json;
use tokio::net::{TcpSocket, TcpStream};

use crate::case::{Case, GET, POST, bytes, core, decoded, events, pieces, value, within};
use crate::cases;
use crate::server::{Server, Step, answer};

const OK_HEAD: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n";

fn sends(text: &[u8]) -> Step {
    Step::Send(text.to_vec())
}

fn milliseconds(time: u64) -> Duration {
    Duration::from_millis(time)
}

/// A case whose client is patient for 300 ms.
fn patient(script: Vec<Step>) -> Case {
    Case::new(script).client(|b| b.read_timeout(milliseconds(300)))
}

const SILENT: &str = "the server was silent for 300ms";

cases! {
    no_answer: patient(vec![Step::Ask, Step::Hang]).fails(ErrorKind::Timeout, SILENT);

    half_a_status_line: patient(vec![Step::Ask, sends(b"HTTP/1.1 20"), Step::Hang]).fails(ErrorKind::Timeout, SILENT);

    half_a_head: patient(vec![Step::Ask, sends(&OK_HEAD[..30]), Step::Hang]).fails(ErrorKind::Timeout, SILENT);

    a_head_without_its_empty_line: patient(vec![Step::Ask, sends(&OK_HEAD[..OK_HEAD.len() - 2]), Step::Hang])
        .fails(ErrorKind::Timeout, SILENT);

    /// The bytes of a head say nothing before they are all there.
    a_head_in_drips: patient(vec![Step::Ask, Step::Drip(OK_HEAD.to_vec(), 20)]).fails(ErrorKind::Timeout, SILENT);

    a_head_in_drips_within_a_limit_of_the_call: Case::new(vec![Step::Ask, Step::Drip(OK_HEAD.to_vec(), 20)])
        .client(|b| b.timeout(milliseconds(400)))
        .fails(ErrorKind::Timeout, "no complete response within 400ms");

    no_body: patient(vec![Step::Ask, sends(OK_HEAD), Step::Hang]).fails(ErrorKind::Timeout, SILENT);

    half_a_body: patient(vec![Step::Ask, sends(OK_HEAD), sends(b"{\"a\""), Step::Hang])
        .fails(ErrorKind::Timeout, SILENT);

    half_a_body_of_an_error: patient(vec![
        Step::Ask, sends(b"HTTP/1.1 500 No\r\nContent-Length: 9\r\n\r\nno"), Step::Hang,
    ])
        .fails(ErrorKind::Timeout, SILENT);

    half_a_chunk: patient(vec![
        Step::Ask, sends(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a"), Step::Hang,
    ])
    .fails(ErrorKind::Timeout, SILENT);

    chunks_without_an_end: patient(vec![
        Step::Ask, sends(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n"), Step::Hang,
    ])
    .fails(ErrorKind::Timeout, SILENT);

    /// It is slow, but it moves: the silence counts, not the whole.
    a_body_in_drips: patient(vec![Step::Ask, sends(OK_HEAD), Step::Drip(b"{\"a\":1}".to_vec(), 100)])
        .call(|_| ())
        .gives(r#"{"a":1}"#);

    a_body_in_drips_within_a_limit_of_the_call: Case::new(vec![
        Step::Ask, sends(OK_HEAD), Step::Drip(b"{\"a\":1}".to_vec(), 100),
    ])
    .client(|b| b.timeout(milliseconds(300)))
    .fails(ErrorKind::Timeout, "no complete response within 300ms");

    a_body_in_drips_within_a_limit_of_the_attempt: Case::new(vec![
        Step::Ask, sends(OK_HEAD), Step::Drip(b"{\"a\":1}".to_vec(), 100),
    ])
    .client(|b| b.attempt_timeout(milliseconds(300)))
    .fails(ErrorKind::Timeout, "no complete response within 300ms of an attempt");

    a_download_that_stops: patient(vec![Step::Ask, sends(OK_HEAD), sends(b"{\"a"), Step::Hang])
        .sender(pieces)
        .fails(ErrorKind::Timeout, SILENT);

    a_download_in_drips_within_a_limit_of_the_call: Case::new(vec![
        Step::Ask, sends(OK_HEAD), Step::Drip(b"{\"a\":1}".to_vec(), 100),
    ])
    .client(|b| b.timeout(milliseconds(300)))
    .sender(pieces)
    .fails(ErrorKind::Timeout, "no complete response within 300ms");

    events_that_stop: patient(vec![
        Step::Ask, sends(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n\nda"), Step::Hang,
    ])
    .sender(events)
    .fails(ErrorKind::Timeout, SILENT);

    /// What was sent by then moved; then nobody took any more.
    an_upload_that_nobody_reads: patient(vec![Step::Pause(60_000)])
        .operation(&POST)
        .call(|call| call.body(value(json!("x".repeat(16 << 20)))))
        .memory(128 << 20)
        .fails(ErrorKind::Timeout, SILENT);

    /// Each attempt hangs; the limit is that of the call, with its pauses.
    a_limit_of_the_call_covers_its_retries: Case::new(vec![Step::Ask, Step::Hang])
        .client(|b| {
            b.timeout(milliseconds(700));
            b.attempt_timeout(milliseconds(200));
            b.retries(100);
        })
        .deadline(1000)
        .fails(ErrorKind::Timeout, "no complete response within 700ms");

    each_attempt_has_its_limit: Case::scripts(vec![vec![Step::Ask, Step::Hang], crate::server::json("1")])
        .client(|b| {
            b.attempt_timeout(milliseconds(200));
            b.retry_policy(crate::case::quick(1));
        })
        .requests(2)
        .gives("1");

    a_limit_of_zero: Case::new(vec![Step::Ask, Step::Hang])
        .client(|b| b.timeout(Duration::ZERO))
        .fails(ErrorKind::Timeout, "no complete response within 0ns");

    a_limit_beyond_every_clock: Case::new(crate::server::json("1"))
        .client(|b| {
            b.timeout(Duration::from_secs(u64::MAX));
            b.attempt_timeout(Duration::from_secs(u64::MAX));
            b.read_timeout(Duration::from_secs(u64::MAX));
        })
        .gives("1");

    /// The answer comes before the request was taken: that is fine as long as it is one.
    an_answer_before_its_request: Case::new(vec![Step::Send(answer("200 OK", "", "12345")), Step::Ask])
        .sender(bytes)
        .run()
        .map_or_else(|error| assert_eq!(error.kind(), ErrorKind::Transport), |given| assert_eq!(given, "5 bytes"));
}

#[test]
fn a_silent_tls_peer_is_not_waited_for() {
    let server = Server::start(vec![vec![Step::Hang]]);
    let url = format!("https://{}", server.address);
    let core = core(&url, |b| b.connect_timeout(milliseconds(300)));
    let error = within(Duration::from_secs(2), decoded::<()>(Call::new(&core, &GET))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.to_string().contains(&url), "{error}");
}

/// The system completes so many connections for a server that accepts none; the next one gets no answer at all.
#[test]
fn a_full_backlog_is_not_waited_for() {
    within(Duration::from_secs(3), async {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let listener = socket.listen(1).unwrap();
        let address = listener.local_addr().unwrap();
        let mut held = Vec::new();
        while let Ok(Ok(stream)) = tokio::time::timeout(milliseconds(200), TcpStream::connect(address)).await {
            held.push(stream);
        }
        let core = core(&format!("http://{address}"), |b| b.connect_timeout(milliseconds(300)));
        let error = decoded::<()>(Call::new(&core, &GET)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect);
        assert!(error.is_retryable());
        assert!(error.to_string().contains(&address.to_string()), "{error}");
    });
}

/// Waits for nothing, and tells how long it was asked to wait.
struct Clock(Arc<Mutex<Vec<Duration>>>);

impl Transport for Clock {
    fn send<'a>(&'a self, _: http::Request<Body>) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        Box::pin(std::future::pending())
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.0.lock().unwrap().push(time);
        Box::pin(std::future::ready(()))
    }
}

#[test]
fn a_silence_of_a_minute_is_the_end_unless_set() {
    let waits = Arc::<Mutex<Vec<Duration>>>::default();
    let core = core("http://localhost", |b| b.transport(Arc::new(Clock(Arc::clone(&waits)))));
    let error = within(milliseconds(500), decoded::<()>(Call::new(&core, &GET))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.to_string(), "get: the server was silent for 60s");
    assert_eq!(*waits.lock().unwrap(), [Duration::from_secs(60)]);
}
