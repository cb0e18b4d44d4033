//! Pauses that a server asks for, and storms.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::runtime::{
    Body, BoxFuture, Call, Data, ErrorKind, IdempotencyKey, Operation, RequestOptions, RetryPolicy, Transport,
    TransportError,
};
use serde_json::json;

use crate::case::{Case, GET, POST, core, hides_all, quick, transport, value, within};
use crate::cases;
use crate::server::{Server, Step, answer, answers, json as json_answer};

/// Sends as reqwest does, but never waits: it keeps how long it was asked to.
struct Hasty {
    inner: Arc<dyn Transport>,
    pauses: Arc<Mutex<Vec<Duration>>>,
}

impl Transport for Hasty {
    fn send<'a>(&'a self, request: http::Request<Body>) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        self.inner.send(request)
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.pauses.lock().unwrap().push(time);
        Box::pin(std::future::ready(()))
    }
}

/// The pauses of a call that a server refuses once with these headers; an error where it is not tried again.
fn paused(status: &str, headers: &str) -> Result<Vec<Duration>, crate::runtime::Error> {
    let server = Server::start(vec![answers(status, headers, ""), json_answer("1")]);
    let pauses = Arc::<Mutex<Vec<Duration>>>::default();
    let core = core(&server.url(), |b| {
        b.transport(Arc::new(Hasty { inner: transport(), pauses: Arc::clone(&pauses) }));
        b.read_timeout(Duration::MAX);
        b.retries(2);
    });
    let result = within(Duration::from_secs(2), Call::new(&core, &GET).send::<(), Data>());
    if let Err(error) = &result {
        hides_all(error);
        assert_eq!(server.see(|log| log.requests.len()), 1);
    }
    let pauses = pauses.lock().unwrap().clone();
    result.map(|()| pauses)
}

/// What is no pause counts as none was asked for: the client's own, of at most half a second, applies. What is one is
/// at least kept, plus that jitter. All in milliseconds.
const ASKED: [(&str, u64); 44] = [
    ("Retry-After: 1e18", 0),
    ("Retry-After: 1E3", 0),
    ("Retry-After: -5", 0),
    ("Retry-After: -1e18", 0),
    ("Retry-After: +5", 0),
    ("Retry-After: ", 0),
    ("Retry-After: soon", 0),
    ("Retry-After: 0x10", 0),
    ("Retry-After: NaN", 0),
    ("Retry-After: inf", 0),
    ("Retry-After: 1, 2", 0),
    ("Retry-After: 1 2", 0),
    ("Retry-After: 1.", 0),
    ("Retry-After: .5", 0),
    ("Retry-After: 1.2.3", 0),
    ("Retry-After: 0", 0),
    ("Retry-After: 00000000000000000000000000000000000000001", 1000),
    ("Retry-After: 1", 1000),
    ("Retry-After: 0.5", 500),
    ("Retry-After: 1.999999999999999999999999999999999", 1999),
    ("Retry-After: 60", 60_000),
    ("Retry-After: Sun, 06 Nov 1994 08:49:37 GMT", 0),
    ("Retry-After: Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ("Retry-After: Mon, 01 Jan 0000 00:00:00 GMT", 0),
    ("Retry-After: Sun, 99 Foo 9999 99:99:99 GMT", 0),
    ("Retry-After: Sun, 06 Nov 1994 08:49:37 PST", 0),
    ("Retry-After: 2030-01-01T00:00:00Z", 0),
    ("Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:49:39 GMT", 2000),
    ("retry-after-ms: 250", 250),
    ("retry-after-ms: 250.5", 250),
    ("retry-after-ms: -1\r\nRetry-After: 1", 1000),
    ("retry-after-ms: 250\r\nRetry-After: 50", 250),
    ("RateLimit: \"default\";r=0;t=3", 3000),
    ("RateLimit: \"default\";r=5;t=3", 0),
    ("RateLimit: limit=100, remaining=0, reset=4", 4000),
    ("RateLimit: ;;;===,,,", 0),
    ("RateLimit: r=0;t=-5", 0),
    ("RateLimit-Remaining: 0\r\nRateLimit-Reset: 5", 5000),
    ("X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 5", 5000),
    ("X-RateLimit-Remaining: 1\r\nX-RateLimit-Reset: 50", 0),
    ("X-RateLimit-Reset: 5", 0),
    ("X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 1000000001", 0),
    ("X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: -5", 0),
    ("X-RateLimit-Remaining: none\r\nX-RateLimit-Reset: never", 0),
];

/// Nobody waits for these.
const TOO_LONG: [&str; 9] = [
    "Retry-After: 61",
    "Retry-After: 86400",
    "Retry-After: 999999999999999999999999999999",
    "Retry-After: 18446744073709551615",
    "Retry-After: 18446744073709551615.999",
    "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT",
    "retry-after-ms: 999999999999999999999999999999",
    "RateLimit: \"default\";r=0;t=99999999999999999999999",
    "X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 99999999999999999999",
];

#[test]
fn a_server_that_asks_for_a_pause_gets_it() {
    for (headers, least) in ASKED {
        let pauses = paused("503 Service Unavailable", headers).unwrap_or_else(|error| panic!("{headers}: {error}"));
        let [pause] = pauses[..] else { panic!("{headers}: {pauses:?}") };
        let (least, most) = (Duration::from_millis(least), Duration::from_millis(least + 501));
        assert!(least <= pause && pause <= most, "{headers}: {pause:?}");
    }
}

#[test]
fn a_server_that_asks_for_too_much_gets_no_further_request() {
    for headers in TOO_LONG {
        let error = paused("429 Too Many Requests", headers).expect_err(headers);
        assert_eq!(error.status().unwrap().as_u16(), 429);
        assert!(error.retry_after().unwrap() > Duration::from_secs(60), "{headers}: {:?}", error.retry_after());
    }
}

#[test]
fn statuses_that_may_pass_are_tried_again() {
    for status in ["408 A", "425 A", "429 A", "500 A", "502 A", "503 A", "504 A"] {
        assert_eq!(paused(status, "").expect(status).len(), 1);
    }
    for status in
        ["300 A", "400 A", "401 A", "403 A", "404 A", "409 A", "422 A", "501 A", "505 A", "511 A", "599 A", "999 A"]
    {
        paused(status, "").expect_err(status);
    }
}

fn storm(retries: u32, budget: u32, headers: &str) -> (Server, Duration) {
    let server = Server::start(vec![vec![Step::Serve(
        format!("HTTP/1.1 503 Service Unavailable\r\n{headers}Content-Length: 0\r\n\r\n").into_bytes(),
    )]]);
    let core =
        core(&server.url(), |b| b.retry_policy(quick(retries).first_pause(Duration::from_secs(1)).budget(budget)));
    let start = std::time::Instant::now();
    within(Duration::from_secs(8), async {
        let calls: Vec<_> = (0..200).map(|_| tokio::spawn(Call::new(&core, &GET).send::<(), Data>())).collect();
        for call in calls {
            let error = call.await.unwrap().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Status);
        }
    });
    (server, start.elapsed())
}

/// A storm is not made worse: 200 calls that fail have 20 retries together, not 400.
#[test]
fn a_storm_has_a_budget() {
    let (server, _) = storm(2, 20, "");
    assert_eq!(server.see(|log| log.requests.len()), 220);
}

/// All are told to come back in a second, and do not come back at once.
#[test]
fn a_storm_is_spread() {
    let (server, passed) = storm(1, 200, "Retry-After: 1\r\n");
    server.see(|log| {
        assert_eq!(log.requests.len(), 400);
        let returns = &log.times[200..];
        let spread = returns[199] - returns[0];
        assert!(spread > Duration::from_millis(500), "all came back within {spread:?}");
        // No tenth of a second has more than a third of them.
        for (index, time) in returns.iter().enumerate() {
            let close =
                returns[index..].iter().take_while(|other| **other - *time < Duration::from_millis(100)).count();
            assert!(close < 70, "{close} came back within 100ms");
        }
    });
    assert!(passed > Duration::from_secs(1));
}

/// What succeeds earns retries for what follows.
#[test]
fn a_budget_comes_back() {
    let mut scripts = vec![answers("503 No", "", ""), answers("503 No", "", "")];
    scripts.extend(std::iter::repeat_n(json_answer("1"), 10));
    scripts.extend([answers("503 No", "", ""), json_answer("1")]);
    let server = Server::start(scripts);
    let core = core(&server.url(), |b| b.retry_policy(quick(2).budget(1)));
    let call = || Call::new(&core, &GET).send::<(), Data>();
    within(Duration::from_secs(5), async {
        call().await.expect_err("the second try was the last that the budget had");
        for _ in 0..10 {
            call().await.unwrap();
        }
        call().await.expect("ten successes make up for one retry");
    });
}

static KEYED: Operation =
    Operation { id: "keyed", idempotency_key: Some(IdempotencyKey { header: "X-Request-Key", longest: 36 }), ..POST };

/// A key that the client makes is the same for all tries of a call, and another one for the next call.
#[test]
fn a_key_that_is_made_is_kept() {
    let server = Server::start(vec![answers("503 No", "", ""), answers("500 No", "", ""), json_answer("1")]);
    let core = core(&server.url(), |b| b.retry_policy(quick(2)));
    let send = || {
        let mut call = Call::new(&core, &KEYED);
        call.body(value(json!({"a": 1})));
        call.send::<(), Data>()
    };
    let results = within(Duration::from_secs(2), async { (send().await, send().await) });
    let keys: Vec<String> =
        server.requests().iter().map(|r| r.header("x-request-key").unwrap().unwrap().to_owned()).collect();
    assert_eq!(keys.len(), 4, "{results:?}");
    assert_eq!((&keys[0], &keys[0]), (&keys[1], &keys[2]));
    assert_ne!(keys[0], keys[3]);
    assert_eq!(keys[0].len(), 36);
}

cases! {
    a_creation_is_not_tried_again: Case::new(answers("503 No", "", ""))
        .operation(&POST)
        .client(|b| b.retry_policy(quick(2)))
        .call(|call| call.body(value(json!({"a": 1}))))
        .requests(1)
        .fails(ErrorKind::Status, "503");

    /// The server says that it did not act.
    a_creation_that_was_refused_is_tried_again: Case::scripts(vec![answers("429 No", "", ""), json_answer("1")])
        .operation(&POST)
        .client(|b| b.retry_policy(quick(2)))
        .call(|call| call.body(value(json!({"a": 1}))))
        .requests(2)
        .gives("1");

    a_request_may_have_less_patience_than_its_client: Case::new(answers("503 No", "", ""))
        .client(|b| b.retry_policy(quick(5)))
        .call(|call| call.options(RequestOptions::new().retry_policy(RetryPolicy::none())))
        .requests(1)
        .fails(ErrorKind::Status, "503");

    /// The pause would not end before the limit does.
    a_pause_within_a_limit_of_the_call: Case::new(answers("503 No", "Retry-After: 30", ""))
        .client(|b| {
            b.retry_policy(quick(2));
            b.timeout(Duration::from_millis(300));
        })
        .requests(1)
        .fails(ErrorKind::Timeout, "no complete response within 300ms");

    retries_without_end_within_a_limit_of_the_call: Case::new(vec![Step::Serve(answer("503 No", "Retry-After: 0", ""))])
        .client(|b| {
            b.retry_policy(quick(u32::MAX).budget(u32::MAX));
            b.timeout(Duration::from_millis(500));
        })
        .fails(ErrorKind::Timeout, "no complete response within 500ms");
}
