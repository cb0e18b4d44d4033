//! Many calls at once, and calls that are dropped.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use restwright_runtime::runtime::{Body, BoxFuture, CoreBuilder, Transport, TransportError};

use super::server::{Fake, Reply, Server, answer, token};
use super::{BEARER, READ, SERVICE, api, app, call, core, seen};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_hundred_calls_ask_once() {
    let server = Server::start(|asked, before| match asked.line.as_str() {
        "GET /pets" => api(asked),
        _ => Reply::After(Duration::from_millis(600), token(["old", "new"][before.min(1)])),
    })
    .await;
    let client = core(&server.url, &app().client_credentials());
    let calls: Vec<_> = (0..200)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, &READ).await })
        })
        .collect();
    for done in calls {
        done.await.unwrap().unwrap();
    }
    // Once for all, and once more for all when the server refused the first one.
    assert_eq!(server.asked("POST /token").len(), 2);
    assert_eq!(seen(&server).iter().filter(|token| *token == "new").count(), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_hundred_calls_fail_with_one_request() {
    let server = Server::start(|_, _| {
        Reply::After(Duration::from_millis(600), answer("401 Unauthorized", r#"{"error":"invalid_client"}"#))
    })
    .await;
    let client = core(&server.url, &app().client_credentials());
    let calls: Vec<_> = (0..200)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, &READ).await })
        })
        .collect();
    for done in calls {
        let error = done.await.unwrap().unwrap_err();
        assert_eq!(super::said(&error).unwrap().error(), "invalid_client");
    }
    assert_eq!(server.asked("POST /token").len(), 1);
}

#[tokio::test]
async fn a_call_that_is_dropped_does_not_stop_the_others() {
    let server = Server::start(|asked, before| match asked.line.as_str() {
        "GET /pets" => api(asked),
        _ => Reply::After(Duration::from_millis(200), token(&format!("token-{before}"))),
    })
    .await;
    let client = core(&server.url, &app().client_credentials());
    let spawn = || {
        let client = client.clone();
        tokio::spawn(async move { call(&client, &READ).await })
    };
    let (first, second) = (spawn(), spawn());
    tokio::time::sleep(Duration::from_millis(50)).await;
    first.abort();
    second.await.unwrap().unwrap();
    assert_eq!(server.asked("POST /token").len(), 1);
}

#[tokio::test]
async fn an_answer_for_which_nobody_waits_is_taken_by_the_next_call() {
    let server = Server::start(|asked, before| match asked.line.as_str() {
        "GET /pets" => api(asked),
        _ => Reply::After(Duration::from_millis(150), token(&format!("token-{before}"))),
    })
    .await;
    // A refresh token that may be taken once: its answer must not be lost.
    let source = app().token_url("/token").refresh_token("once");
    let client = core(&server.url, &source);
    let gone = tokio::time::timeout(Duration::from_millis(50), call(&client, &READ)).await;
    assert!(gone.is_err());
    tokio::time::sleep(Duration::from_millis(200)).await;
    call(&client, &READ).await.unwrap();
    assert_eq!(seen(&server), ["token-0"]);
    assert_eq!(server.asked("POST /token").len(), 1);
}

#[tokio::test]
async fn a_request_that_stood_still_too_long_is_made_anew() {
    let server = Server::start(|asked, before| match (asked.line.as_str(), before) {
        ("GET /pets", _) => api(asked),
        (_, 0) => Reply::After(Duration::from_millis(100), String::new()),
        _ => Reply::Now(token("second")),
    })
    .await;
    let client = core(&server.url, &app().client_credentials().clone());
    let gone = tokio::time::timeout(Duration::from_millis(50), call(&client, &READ)).await;
    assert!(gone.is_err());
    tokio::time::sleep(Duration::from_millis(150)).await;
    call(&client, &READ).await.unwrap();
    assert_eq!(seen(&server), ["second"]);
}

/// A transport whose answer never comes, and that is counted while somebody has it.
struct Silent(Arc<AtomicUsize>);

impl Silent {
    fn new(count: &Arc<AtomicUsize>) -> Self {
        count.fetch_add(1, Ordering::SeqCst);
        Self(Arc::clone(count))
    }
}

impl Drop for Silent {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Transport for Silent {
    fn send<'a>(&'a self, _: http::Request<Body>) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn what_is_dropped_leaves_nothing_behind() {
    let count = Arc::default();
    let mut builder = CoreBuilder::new();
    builder.transport(Arc::new(Silent::new(&count)));
    builder.credential(&BEARER, app().client_credentials().into());
    let client = builder.build(&SERVICE).unwrap();
    let gone = tokio::time::timeout(Duration::from_millis(20), call(&client, &READ)).await;
    assert!(gone.is_err());
    assert_eq!(count.load(Ordering::SeqCst), 1);
    drop(client);
    assert_eq!(count.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_listener_that_panics_harms_one_call() {
    let server = super::petstore().await;
    let told = AtomicUsize::new(0);
    let source = app().on_tokens(move |_| assert!(told.fetch_add(1, Ordering::SeqCst) > 0, "the first is too much"));
    let client = core(&server.url, &source.client_credentials());
    let first = {
        let client = client.clone();
        tokio::spawn(async move { call(&client, &READ).await })
    };
    assert!(first.await.unwrap_err().is_panic());
    call(&client, &READ).await.unwrap();
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(result) => return result,
            Poll::Pending => thread::park(),
        }
    }
}

#[test]
fn no_runtime_is_needed() {
    let fake = Fake::new(&[(503, ""), (200, r#"{"access_token":"t"}"#), (204, ""), (204, "")]);
    let mut builder = CoreBuilder::new();
    builder.transport(Arc::new(fake.clone()));
    builder.credential(&BEARER, app().client_credentials().into());
    let client = builder.build(&SERVICE).unwrap();
    let threads: Vec<_> = (0..2)
        .map(|_| {
            let client = client.clone();
            thread::spawn(move || block_on(call(&client, &READ)))
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap().unwrap());
    assert_eq!(fake.lines().len(), 4);
}
