//! When a failed attempt is tried again, and what the server and the caller learn of it.

mod common;

use std::future::ready;
use std::sync::Mutex;
use std::time::Duration;

use common::{NO_CONTENT, Server, answer};
use restwright_runtime::runtime::{
    Body, BoxFuture, Call, Content, Core, CoreBuilder, Data, Error, ErrorKind, File, IdempotencyKey, Method, Operation,
    Part, RequestOptions, RetryPolicy, Transport, TransportError, TransportErrorKind, encode_file, encode_json,
};
use serde_json::json;

static GET: Operation = Operation { id: "get", path: &[Part::Text("/x")], ..Operation::USUAL };

static CREATE: Operation = POST;

static CREATE_ONCE: Operation = Operation {
    id: "createOnce",
    idempotency_key: Some(IdempotencyKey { header: "X-Idempotency-Key", longest: 36 }),
    ..POST
};

const POST: Operation = Operation {
    id: "create",
    method: Method::Post,
    path: &[Part::Text("/x")],
    content: &[Content { media_type: "application/json", encode: encode_json, properties: &[] }],
    ..Operation::USUAL
};

static UPLOAD: Operation = Operation {
    id: "upload",
    method: Method::Put,
    path: &[Part::Text("/x")],
    content: &[Content { media_type: "application/octet-stream", encode: encode_file, properties: &[] }],
    ..Operation::USUAL
};

/// Answers with what it was given, one after the other, and waits for nothing.
#[derive(Default)]
struct Script {
    answers: Mutex<Vec<Result<(u16, &'static str), TransportErrorKind>>>,
    keys: Mutex<Vec<String>>,
    pauses: Mutex<Vec<Duration>>,
}

impl Script {
    fn of(answers: &[Result<(u16, &'static str), TransportErrorKind>]) -> std::sync::Arc<Self> {
        let answers = Mutex::new(answers.iter().rev().copied().collect());
        std::sync::Arc::new(Self { answers, ..Self::default() })
    }

    fn requests(&self) -> usize {
        self.keys.lock().unwrap().len()
    }
}

impl Transport for Script {
    fn send<'a>(&'a self, request: http::Request<Body>) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        let key = request.headers().get("x-idempotency-key").map_or("", |value| value.to_str().unwrap());
        self.keys.lock().unwrap().push(key.to_owned());
        let answer = self.answers.lock().unwrap().pop().expect("no answer is left");
        Box::pin(ready(match answer {
            Ok((status, retry_after)) => {
                let mut response = http::Response::builder().status(status);
                if !retry_after.is_empty() {
                    response = response.header("retry-after", retry_after);
                }
                Ok(response.body(Body::empty()).unwrap())
            }
            Err(kind) => Err(TransportError::new(kind, "no luck")),
        }))
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        // A limit of time never ends here; a pause does at once.
        if time >= Duration::from_secs(60) {
            return Box::pin(std::future::pending());
        }
        self.pauses.lock().unwrap().push(time);
        Box::pin(ready(()))
    }
}

fn core(script: &std::sync::Arc<Script>, set: impl FnOnce(&mut CoreBuilder)) -> Core {
    let mut builder = CoreBuilder::new();
    builder.base_url("http://h".to_owned());
    builder.transport(std::sync::Arc::clone(script) as _);
    set(&mut builder);
    builder.build(&common::SERVICE).unwrap()
}

async fn sent(script: &std::sync::Arc<Script>, operation: &'static Operation) -> Result<(), Error> {
    let mut call = Call::new(&core(script, |_| {}), operation);
    if !operation.content.is_empty() {
        call.body(json!({}));
    }
    call.send::<(), Data>().await
}

const OK: Result<(u16, &str), TransportErrorKind> = Ok((204, ""));

#[tokio::test]
async fn what_may_pass_is_tried_twice_more() {
    for failure in [408, 425, 429, 500, 502, 503, 504].map(|status| Ok((status, ""))).into_iter().chain([
        Err(TransportErrorKind::Connect),
        Err(TransportErrorKind::Io),
        Err(TransportErrorKind::Timeout),
    ]) {
        let script = Script::of(&[failure, failure, OK]);
        sent(&script, &GET).await.unwrap();
        let script = Script::of(&[failure, failure, failure]);
        let error = sent(&script, &GET).await.unwrap_err();
        assert_eq!(error.attempts().len(), 2, "{failure:?}");
        assert_eq!(script.requests(), 3);
    }
}

#[tokio::test]
async fn what_will_not_pass_is_not_tried_again() {
    for failure in [400, 404, 409, 422, 501].map(|status| Ok((status, ""))).into_iter().chain([
        Err(TransportErrorKind::Certificate),
        Err(TransportErrorKind::Request),
        Err(TransportErrorKind::Other),
    ]) {
        let script = Script::of(&[failure]);
        let error = sent(&script, &GET).await.unwrap_err();
        assert!(!error.is_retryable() && error.attempts().is_empty(), "{error:?}");
    }
}

#[tokio::test]
async fn a_post_is_repeated_only_where_the_server_did_nothing_or_knows_it_again() {
    for failure in [Ok((503, "")), Err(TransportErrorKind::Io)] {
        let script = Script::of(&[failure]);
        assert!(sent(&script, &CREATE).await.is_err());
        assert_eq!(script.requests(), 1);
    }
    for failure in [Ok((429, "")), Err(TransportErrorKind::Connect)] {
        let script = Script::of(&[failure, OK]);
        sent(&script, &CREATE).await.unwrap();
    }
    let script = Script::of(&[Ok((503, "")), Ok((503, "")), OK]);
    sent(&script, &CREATE_ONCE).await.unwrap();
    let keys = script.keys.lock().unwrap().clone();
    assert_eq!(keys[0].len(), 36);
    assert_eq!(keys[0].as_bytes()[14], b'4');
    assert!(keys.iter().all(|key| *key == keys[0]), "{keys:?}");
}

#[tokio::test]
async fn keys_differ_from_call_to_call_and_the_caller_s_goes_before() {
    let script = Script::of(&[OK, OK, OK]);
    sent(&script, &CREATE_ONCE).await.unwrap();
    sent(&script, &CREATE_ONCE).await.unwrap();
    let mut call = Call::new(&core(&script, |_| {}), &CREATE_ONCE);
    call.header("X-Idempotency-Key", &"mine");
    call.send::<(), Data>().await.unwrap();
    let keys = script.keys.lock().unwrap().clone();
    assert!(keys[0] != keys[1] && keys[2] == "mine", "{keys:?}");
}

#[tokio::test]
async fn pauses_are_what_the_server_asks_for_and_a_random_share_more() {
    for (asked, least, most) in [
        ("", 0, 500),
        ("1", 1000, 1500),
        ("0", 0, 500),
        ("-5", 0, 500),
        ("1e18", 0, 500),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 0, 500),
        ("1.5", 1500, 2000),
    ] {
        let script = Script::of(&[Ok((503, asked)), OK]);
        sent(&script, &GET).await.unwrap();
        let pauses = script.pauses.lock().unwrap().clone();
        let [pause] = pauses[..] else { panic!("{asked}: {pauses:?}") };
        assert!((least..=most).contains(&(pause.as_millis() as u64)), "{asked}: {pause:?}");
    }
}

#[tokio::test]
async fn who_wants_a_longer_pause_than_the_longest_gets_no_second_try() {
    for asked in ["61", "999999999999999999999999999999", "Sun, 06 Nov 2994 08:49:37 GMT"] {
        let script = Script::of(&[Ok((503, asked))]);
        let error = sent(&script, &GET).await.unwrap_err();
        assert!(error.retry_after() > Some(Duration::from_secs(60)), "{asked}");
    }
}

#[tokio::test]
async fn a_storm_is_not_made_worse() {
    let script = Script::of(&[Ok((503, "")); 260]);
    let core = core(&script, |b| b.retry_policy(RetryPolicy::new().budget(10)));
    for _ in 0..200 {
        Call::new(&core, &GET).send::<(), Data>().await.unwrap_err();
    }
    assert_eq!(script.requests(), 210);
}

#[tokio::test]
async fn what_succeeds_fills_the_budget_again() {
    let mut answers = vec![Ok((503, "")); 2];
    answers.extend([OK; 11]);
    answers.extend([Ok((503, "")), OK]);
    let script = Script::of(&answers);
    let core = core(&script, |b| b.retry_policy(RetryPolicy::new().budget(1)));
    let call = || Call::new(&core, &GET).send::<(), Data>();
    call().await.unwrap_err();
    for _ in 0..11 {
        call().await.unwrap();
    }
    call().await.unwrap();
}

#[tokio::test]
async fn a_request_can_have_other_retries_than_its_client() {
    let script = Script::of(&[Ok((503, "")); 6]);
    for (options, requests) in [
        (RequestOptions::new().retries(0), 1),
        (RequestOptions::new().retries(3), 4),
        (RequestOptions::new().retry_policy(RetryPolicy::none()), 1),
    ] {
        let before = script.requests();
        let mut call = Call::new(&core(&script, |_| {}), &GET);
        call.options(options);
        call.send::<(), Data>().await.unwrap_err();
        assert_eq!(script.requests() - before, requests);
    }
}

#[tokio::test]
async fn a_stream_is_sent_once() {
    let chunks: Vec<Result<&[u8], std::io::Error>> = vec![Ok(b"abc")];
    let script = Script::of(&[Ok((503, ""))]);
    let mut call = Call::new(&core(&script, |_| {}), &UPLOAD);
    call.body(File::from_stream(Chunks(chunks)));
    let error = call.send::<(), Data>().await.unwrap_err();
    assert_eq!((error.kind(), script.requests()), (ErrorKind::Status, 1));
}

/// A stream of what is in memory.
struct Chunks<T>(Vec<T>);

impl<T: Unpin> futures_core::Stream for Chunks<T> {
    type Item = T;

    fn poll_next(mut self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {
        std::task::Poll::Ready(self.0.pop())
    }
}

#[tokio::test]
async fn over_the_wire() {
    let unavailable = answer("503 Service Unavailable", "retry-after-ms: 1", "");
    let server = Server::start(&[&unavailable, NO_CONTENT]).await;
    Call::new(&server.core(), &GET).send::<(), Data>().await.unwrap();
    assert_eq!(server.requests().len(), 2);
}
