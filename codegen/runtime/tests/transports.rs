//! Other transports than the usual one: services of tower, the clients that the README of an SDK shows, fakes.

mod common;

use std::collections::VecDeque;
use std::convert::Infallible;
use std::future::{Future, ready};
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use common::{Server, answer};
use http::{Request, Response};
use restwright_runtime::runtime::{
    Body, BoxError, BoxFuture, Call, CallInfo, Content, Core, CoreBuilder, Data, Error, ErrorKind, Method, Operation,
    Part, RequestOptions, Tower, Transport, TransportError, TransportErrorKind, encode_json,
};
use tower::{Service, ServiceBuilder, service_fn};

static GET: Operation =
    Operation { id: "getThing", path: &[Part::Text("/things/"), Part::Param("id")], ..Operation::USUAL };

static POST: Operation = Operation {
    id: "makeThing",
    method: Method::Post,
    path: &[Part::Text("/things")],
    content: &[Content { media_type: "application/json", encode: encode_json, properties: &[] }],
    ..Operation::USUAL
};

fn core(url: &str, transport: impl Transport) -> Core {
    let mut builder = CoreBuilder::new();
    builder.base_url(url.to_owned());
    builder.transport(Arc::new(transport));
    builder.build(&common::SERVICE).unwrap()
}

fn get(core: &Core) -> Call {
    let mut call = Call::new(core, &GET);
    call.path("id", &"7");
    call
}

async fn fetched(core: &Core) -> Result<String, Error> {
    get(core).send::<String, Data>().await
}

/// Sends a body and reads an answer over a real connection.
async fn works_over_the_wire(transport: impl Transport) {
    let server = Server::start(&[&answer("503 Busy", "retry-after-ms: 1", ""), &answer("200 OK", "", "\"ok\"")]).await;
    let core = core(&server.url, transport);
    let mut call = Call::new(&core, &POST);
    call.body("thing".to_owned());
    call.options(RequestOptions::new().idempotency_key("once"));
    assert_eq!(call.send::<String, Data>().await.unwrap(), "ok");
    assert_eq!(fetched(&core).await.unwrap(), "ok");
    let requests = server.requests();
    assert_eq!(requests.len(), 3, "one was tried again");
    assert_eq!((requests[1].target(), requests[1].body()), ("/things", "\"thing\""));
    assert_eq!(requests[1].header("content-length"), Some("7"));
    assert_eq!(requests[1].header("user-agent"), Some("test-sdk/1.2.3"));
    assert_eq!(requests[2].target(), "/things/7");
}

/// Nobody listens: a failure to connect is told as one.
async fn tells_that_it_cannot_connect(transport: impl Transport) {
    let core = core("http://127.0.0.1:9", transport);
    let mut call = get(&core);
    call.options(RequestOptions::new().retries(0));
    let error = call.send::<String, Data>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
}

fn hyper() -> impl Transport {
    // README: begin
    use hyper_util::client::legacy;

    let client = legacy::Client::builder(hyper_util::rt::TokioExecutor::new()).build_http::<Body>();
    let transport = Tower::new(client).classify(|fault| {
        let fault = fault.downcast_ref::<legacy::Error>()?;
        Some(if fault.is_connect() { TransportErrorKind::Connect } else { TransportErrorKind::Io })
    });
    // README: end
    transport
}

// README: begin
struct Chain(reqwest_middleware::ClientWithMiddleware);

impl Transport for Chain {
    fn send<'a>(&'a self, request: Request<Body>) -> BoxFuture<'a, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let request = request.map(reqwest::Body::wrap).try_into();
            let request = request.map_err(|fault| failed(TransportErrorKind::Request, fault))?;
            match self.0.execute(request).await {
                Ok(answer) => Ok(Response::<reqwest::Body>::from(answer).map(Body::from_stream)),
                Err(fault) if fault.is_connect() => Err(failed(TransportErrorKind::Connect, fault)),
                Err(fault) => Err(failed(TransportErrorKind::Io, fault)),
            }
        })
    }
}

fn failed(kind: TransportErrorKind, fault: impl std::error::Error + Send + Sync + 'static) -> TransportError {
    TransportError::new(kind, "the request failed").with_source(fault)
}
// README: end

/// A middleware of reqwest-middleware that counts.
struct Count(Arc<AtomicUsize>);

impl reqwest_middleware::Middleware for Count {
    fn handle<'a: 'f, 'b: 'f, 'c: 'f, 'f>(
        &'a self,
        request: reqwest::Request,
        extensions: &'b mut http::Extensions,
        next: reqwest_middleware::Next<'c>,
    ) -> Pin<Box<dyn Future<Output = reqwest_middleware::Result<reqwest::Response>> + Send + 'f>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(next.run(request, extensions))
    }
}

fn chain(count: &Arc<AtomicUsize>) -> Chain {
    // A client that the runtime did not make has to be told what TLS works with.
    #[cfg(feature = "rustls")]
    rustls::crypto::ring::default_provider().install_default().ok();
    let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    Chain(reqwest_middleware::ClientBuilder::new(client).with(Count(Arc::clone(count))).build())
}

#[tokio::test]
async fn hyper_sends() {
    works_over_the_wire(hyper()).await;
    tells_that_it_cannot_connect(hyper()).await;
}

#[tokio::test]
async fn reqwest_middleware_sends() {
    let count = Arc::default();
    works_over_the_wire(chain(&count)).await;
    assert_eq!(count.load(Ordering::Relaxed), 3);
    tells_that_it_cannot_connect(chain(&count)).await;
}

#[test]
fn the_readme_shows_what_is_tested_here() {
    let readme = include_str!("../../../templates/README.md.j2");
    let own = include_str!("transports.rs");
    let mut shown = 0;
    for piece in own.split("// README: begin\n").skip(1) {
        let Some((piece, _)) = piece.split_once("// README: end") else { continue };
        let lines = piece.lines().collect::<Vec<_>>();
        let indent =
            lines.iter().filter(|line| !line.trim().is_empty()).map(|line| line.len() - line.trim_start().len());
        let indent = indent.min().unwrap();
        let text: Vec<&str> = lines.iter().map(|line| line.get(indent..).unwrap_or_default()).collect();
        assert!(readme.contains(text.join("\n").trim_end()), "{}", text.join("\n"));
        shown += 1;
    }
    assert_eq!(shown, 3);
}

// README: begin
struct Fake;

impl Transport for Fake {
    fn send<'a>(&'a self, request: Request<Body>) -> BoxFuture<'a, Result<Response<Body>, TransportError>> {
        let operation = request.extensions().get::<CallInfo>().map(CallInfo::operation);
        let text = if operation == Some("getThing") { r#""a thing""# } else { "null" };
        Box::pin(async move { Ok(Response::new(Body::from_bytes(text))) })
    }
}
// README: end

/// Keeps what was sent, and passes it on.
struct Recorder<T> {
    inner: T,
    sent: Arc<Mutex<Vec<String>>>,
}

impl<T: Transport> Transport for Recorder<T> {
    fn send<'a>(&'a self, request: Request<Body>) -> BoxFuture<'a, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let line = format!("{} {}", request.method(), request.uri());
            let response = self.inner.send(request).await?;
            self.sent.lock().unwrap().push(format!("{line} -> {}", response.status()));
            Ok(response)
        })
    }
}

#[tokio::test]
async fn a_fake_answers_and_a_recorder_keeps() {
    let sent = Arc::new(Mutex::new(Vec::new()));
    let core = core("http://test/v1", Recorder { inner: Fake, sent: Arc::clone(&sent) });
    assert_eq!(fetched(&core).await.unwrap(), "a thing");
    assert_eq!(*sent.lock().unwrap(), ["GET http://test/v1/things/7 -> 200 OK"]);
}

/// What a scripted service answers with, one after the other.
type Script = Arc<Mutex<VecDeque<Result<&'static str, BoxError>>>>;

fn scripted(answers: impl IntoIterator<Item = Result<&'static str, BoxError>>) -> Script {
    Arc::new(Mutex::new(answers.into_iter().collect()))
}

/// A service that may only be called when it said that it is ready, which it is the second time that it is asked.
struct Strict {
    script: Script,
    asked: u32,
}

impl Clone for Strict {
    fn clone(&self) -> Self {
        Self { script: Arc::clone(&self.script), asked: 0 }
    }
}

impl Service<Request<Body>> for Strict {
    type Response = Response<Body>;
    type Error = BoxError;
    type Future = std::future::Ready<Result<Response<Body>, BoxError>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.asked += 1;
        if self.asked == 1 {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<Body>) -> Self::Future {
        assert!(self.asked > 1, "called before it was ready");
        let next = self.script.lock().unwrap().pop_front().unwrap();
        ready(next.map(|text| Response::new(Body::from_bytes(text))))
    }
}

#[tokio::test]
async fn a_service_is_called_when_it_is_ready() {
    let script = scripted([Ok("\"one\""), Ok("\"two\"")]);
    let core = core("http://test", Tower::new(Strict { script, asked: 0 }));
    assert_eq!(fetched(&core).await.unwrap(), "one");
    assert_eq!(fetched(&core).await.unwrap(), "two");
}

#[tokio::test]
async fn the_causes_of_a_failure_tell_its_kind() {
    let io = |kind: io::ErrorKind| -> BoxError { Box::new(io::Error::new(kind, "it failed")) };
    let own = TransportError::new(TransportErrorKind::Timeout, "too slow");
    let cases: [(BoxError, ErrorKind, &str); 7] = [
        (io(io::ErrorKind::ConnectionRefused), ErrorKind::Connect, "getThing: cannot connect: it failed"),
        (io(io::ErrorKind::ConnectionReset), ErrorKind::Transport, "getThing: the connection failed: it failed"),
        (io(io::ErrorKind::TimedOut), ErrorKind::Timeout, "getThing: it failed"),
        (Box::new(own), ErrorKind::Timeout, "getThing: too slow"),
        (
            Box::new(TransportError::new(TransportErrorKind::Other, "outer").with_source(io(io::ErrorKind::Other))),
            ErrorKind::Other,
            "getThing: outer",
        ),
        (
            "invalid peer certificate".into(),
            ErrorKind::Certificate,
            "getThing: the server is not trusted: invalid peer certificate",
        ),
        ("no idea".into(), ErrorKind::Other, "getThing: no idea"),
    ];
    for (fault, kind, text) in cases {
        let core = core("http://test", Tower::new(Strict { script: scripted([Err(fault)]), asked: 0 }));
        let mut call = get(&core);
        call.options(RequestOptions::new().retries(0));
        let error = call.send::<String, Data>().await.unwrap_err();
        assert_eq!((error.kind(), error.to_string().as_str()), (kind, text));
    }
}

#[tokio::test]
async fn what_broke_is_tried_again() {
    let broken: BoxError = Box::new(io::Error::from(io::ErrorKind::ConnectionReset));
    let core = core("http://test", Tower::new(Strict { script: scripted([Err(broken), Ok("\"ok\"")]), asked: 0 }));
    assert_eq!(fetched(&core).await.unwrap(), "ok");
}

/// Answers after a while, and counts how many requests it has at once.
fn slow(
    most: Arc<AtomicUsize>,
) -> impl Service<
    Request<Body>,
    Response = Response<Body>,
    Error = Infallible,
    Future = impl Future<Output = Result<Response<Body>, Infallible>> + Send,
> + Clone
+ Send {
    let now = Arc::new(AtomicUsize::new(0));
    service_fn(move |_: Request<Body>| {
        let (now, most) = (Arc::clone(&now), Arc::clone(&most));
        async move {
            most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(30)).await;
            now.fetch_sub(1, Ordering::SeqCst);
            Ok(Response::new(Body::from_bytes("\"ok\"")))
        }
    })
}

#[tokio::test]
async fn layers_hold_for_all_requests_together() {
    let most = Arc::new(AtomicUsize::new(0));
    let service = ServiceBuilder::new().concurrency_limit(2).service(slow(Arc::clone(&most)));
    let core = core("http://test", Tower::new(service));
    let (one, two, three) = tokio::join!(fetched(&core), fetched(&core), fetched(&core));
    one.and(two).and(three).unwrap();
    assert_eq!(most.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn what_a_layer_sheds_or_cuts_off_is_an_error() {
    let shed = ServiceBuilder::new().load_shed().concurrency_limit(1).service(slow(Arc::default()));
    let shedding = core("http://test", Tower::new(shed));
    let (one, two) = tokio::join!(fetched(&shedding), fetched(&shedding));
    assert_eq!(one.unwrap(), "ok");
    assert_eq!(two.unwrap_err().kind(), ErrorKind::Other);

    let timed = ServiceBuilder::new().timeout(Duration::from_millis(1)).service(slow(Arc::default()));
    let transport = Tower::new(timed)
        .classify(|fault| fault.is::<tower::timeout::error::Elapsed>().then_some(TransportErrorKind::Timeout));
    let core = core("http://test", transport);
    let mut call = get(&core);
    call.options(RequestOptions::new().retries(0));
    let error = call.send::<String, Data>().await.unwrap_err();
    assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Timeout, "getThing: request timed out"));
}
