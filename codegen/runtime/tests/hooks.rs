//! Middlewares, transports and credentials of an app's own.

mod common;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{NO_CONTENT, Server, answer};
use restwright_runtime::runtime::{
    Body, BoxFuture, Call, CallInfo, Content, Core, CoreBuilder, Credential, CredentialProvider, CredentialRequest,
    Data, Error, ErrorKind, Method, Middleware, Next, Operation, Part, RequestOptions, SecurityKind, SecurityScheme,
    Transport, TransportError, encode_json,
};
use serde_json::{Value, json};

static TOKEN: SecurityScheme = SecurityScheme { name: "token", setter: "bearer_token", kind: SecurityKind::Bearer };

static CREATE: Operation = Operation {
    id: "createThing",
    method: Method::Put,
    path: &[Part::Text("/things/"), Part::Param("id")],
    content: &[Content { media_type: "application/json", encode: encode_json, properties: &[] }],
    security: &[&[&TOKEN]],
    scopes: &[("token", &["things:write"])],
    ..Operation::USUAL
};

fn call(core: &Core) -> Call {
    let mut call = Call::new(core, &CREATE);
    call.path("id", &"1");
    call.body(json!({"a": 1}));
    call
}

/// Notes what it sees, and adds a header.
struct Note(&'static str, Arc<Mutex<Vec<String>>>);

impl Middleware for Note {
    fn handle<'a>(
        &'a self,
        mut request: http::Request<Body>,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<http::Response<Body>, Error>> {
        Box::pin(async move {
            let call = next.call();
            let body = String::from_utf8(request.body().as_bytes().unwrap().to_vec()).unwrap();
            let is_signed = request.headers().contains_key("authorization");
            let seen = format!("{} {} {} {}", self.0, call.operation(), call.route(), call.attempt());
            self.1.lock().unwrap().push(format!("{seen} {body} {is_signed}"));
            request.headers_mut().append("x-seen", self.0.parse().unwrap());
            let response = next.run(request).await?;
            self.1.lock().unwrap().push(format!("{} {}", self.0, response.status().as_u16()));
            Ok(response)
        })
    }
}

#[tokio::test]
async fn hooks_stand_around_the_call_and_around_its_attempts_in_order() {
    let unavailable = answer("503 Service Unavailable", "retry-after-ms: 1", "");
    let server = Server::start(&[&unavailable, NO_CONTENT]).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let note = |name| Arc::new(Note(name, Arc::clone(&seen)));
    let core = server.core_with(|b| {
        b.credential(&TOKEN, "t0k3n".into());
        b.middleware(note("a"));
        b.middleware(note("b"));
        b.attempt_middleware(note("c"));
    });
    let mut call = call(&core);
    call.options(RequestOptions::new().middleware(Note("d", Arc::clone(&seen))));
    call.send::<(), Data>().await.unwrap();
    let operation = "createThing /things/{id}";
    let expected = [
        format!("a {operation} 0 {{\"a\":1}} false"),
        format!("b {operation} 0 {{\"a\":1}} false"),
        format!("d {operation} 0 {{\"a\":1}} false"),
        format!("c {operation} 0 {{\"a\":1}} true"),
        "c 503".to_owned(),
        format!("c {operation} 1 {{\"a\":1}} true"),
        "c 204".to_owned(),
        "d 204".to_owned(),
        "b 204".to_owned(),
        "a 204".to_owned(),
    ];
    assert_eq!(*seen.lock().unwrap(), expected);
    let requests = server.requests();
    assert_eq!(requests[1].headers("x-seen"), ["a", "b", "d", "c"]);
}

/// Answers by itself, or fails.
struct Cache;

impl Middleware for Cache {
    fn handle<'a>(
        &'a self,
        request: http::Request<Body>,
        _: Next<'a>,
    ) -> BoxFuture<'a, Result<http::Response<Body>, Error>> {
        Box::pin(async move {
            match request.headers().contains_key("x-fail") {
                true => Err(Error::new(ErrorKind::Other, "the cache is full of t0k3n-secret")),
                false => Ok(http::Response::new(Body::from_bytes("{\"id\":7}"))),
            }
        })
    }
}

#[tokio::test]
async fn a_hook_can_answer_by_itself() {
    let server = Server::start(&[NO_CONTENT]).await;
    let core = server.core_with(|b| {
        b.middleware(Arc::new(Cache));
        b.credential(&TOKEN, "t0k3n-secret".into());
    });
    let value = call(&core).send::<Value, Data>().await.unwrap();
    assert_eq!(value, json!({"id": 7}));
    let mut failing = call(&core);
    failing.options(RequestOptions::new().header("X-Fail", "1"));
    let error = failing.send::<Value, Data>().await.unwrap_err();
    assert_eq!(error.to_string(), "createThing: the cache is full of ***");
    assert!(server.requests().is_empty());
}

/// A token that is refused once.
#[derive(Default)]
struct Tokens {
    asked: AtomicUsize,
    refused: Mutex<Vec<String>>,
}

impl CredentialProvider for Tokens {
    fn credential<'a>(&'a self, asked: &'a CredentialRequest) -> BoxFuture<'a, Result<String, Error>> {
        assert_eq!((asked.operation, asked.scopes, asked.scheme.name), ("createThing", &["things:write"][..], "token"));
        let number = self.asked.fetch_add(1, Ordering::SeqCst);
        Box::pin(async move { Ok(format!("token-number-{number}")) })
    }

    fn rejected(&self, credential: &str) {
        self.refused.lock().unwrap().push(credential.to_owned());
    }
}

#[tokio::test]
async fn a_provider_is_told_of_401_and_the_call_is_tried_once_more() {
    let refused = answer("401 Unauthorized", "", "no token-number-1 here");
    for (answers, sent) in [(vec![refused.as_str(), NO_CONTENT], 2), (vec![refused.as_str()], 2)] {
        let server = Server::start(&answers).await;
        let tokens = Arc::new(Tokens::default());
        let core = server.core_with(|b| b.credential(&TOKEN, Arc::clone(&tokens).into()));
        let result = call(&core).send::<(), Data>().await;
        let requests = server.requests();
        assert_eq!(requests.len(), sent);
        assert_eq!(requests[1].header("authorization"), Some("Bearer token-number-1"));
        assert_eq!(tokens.refused.lock().unwrap()[0], "token-number-0");
        if answers.len() == 1 {
            let error = result.unwrap_err();
            assert_eq!(error.to_string(), "createThing: 401 Unauthorized: no *** here");
            assert_eq!(error.attempts().len(), 1);
        }
    }
}

#[tokio::test]
async fn a_provider_that_has_none_ends_the_call() {
    let server = Server::start(&[NO_CONTENT]).await;
    let give = || async { Err(Error::new(ErrorKind::Auth, "the vault is closed")) };
    let core = server.core_with(|b| b.credential(&TOKEN, Credential::from_fn(give)));
    let error = call(&core).send::<(), Data>().await.unwrap_err();
    assert_eq!(error.to_string(), "createThing: the vault is closed");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_request_can_have_a_credential_of_its_own() {
    let server = Server::start(&[NO_CONTENT]).await;
    let core = server.core_with(|b| b.credential(&TOKEN, "of-the-client".into()));
    let mut call = call(&core);
    call.options(RequestOptions::new().credential("token", "of-the-request"));
    call.send::<(), Data>().await.unwrap();
    assert_eq!(server.request().header("authorization"), Some("Bearer of-the-request"));
}

#[tokio::test]
async fn a_credential_of_an_unknown_scheme_is_no_credential() {
    let server = Server::start(&[NO_CONTENT]).await;
    let core = server.core_with(|b| b.credential(&TOKEN, "of-the-client".into()));
    let mut call = call(&core);
    call.options(RequestOptions::new().credential("tokne", "secret"));
    let error = call.send::<(), Data>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    let expected = r#"createThing: credential "tokne": no security scheme has this name; there are: token"#;
    assert_eq!(error.to_string(), expected);
    assert!(server.requests().is_empty());
}

/// What signs has to see the address that a redirect leads to.
#[tokio::test]
async fn a_hook_of_an_attempt_sees_redirects_that_are_followed() {
    let moved = common::answer("307 Temporary Redirect", "Location: /new", "");
    let server = Server::start(&[&moved, NO_CONTENT]).await;
    let core = server.core_with(|b| {
        b.credential(&TOKEN, "t".into());
        b.attempt_middleware(Arc::new(Sign));
    });
    call(&core).send::<(), Data>().await.unwrap();
    let signed =
        server.requests().iter().map(|request| request.header("x-signed").map(str::to_owned)).collect::<Vec<_>>();
    assert_eq!(signed, [Some("/things/1".to_owned()), Some("/new".to_owned())]);
}

/// Signs the path.
struct Sign;

impl Middleware for Sign {
    fn handle<'a>(
        &'a self,
        mut request: http::Request<Body>,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<http::Response<Body>, Error>> {
        let path = request.uri().path().parse().unwrap();
        request.headers_mut().insert("x-signed", path);
        next.run(request)
    }
}

/// Says what it was asked.
struct Echo;

impl Transport for Echo {
    fn send<'a>(&'a self, request: http::Request<Body>) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let call = request.extensions().get::<CallInfo>().copied().unwrap();
            let said = json!({"uri": request.uri().to_string(), "operation": call.operation()});
            Ok(http::Response::new(Body::from_bytes(said.to_string())))
        })
    }
}

#[test]
fn a_transport_of_one_s_own_needs_no_runtime() {
    let mut builder = CoreBuilder::new();
    builder.base_url("https://h/v1".to_owned());
    builder.transport(Arc::new(Echo));
    builder.timeout(Duration::from_secs(5));
    builder.credential(&TOKEN, "t".into());
    let core = builder.build(&common::SERVICE).unwrap();
    let mut future = call(&core).send::<Value, Data>();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(value) = future.as_mut().poll(&mut context) else { panic!("it waits") };
    assert_eq!(value.unwrap(), json!({"uri": "https://h/v1/things/1", "operation": "createThing"}));
}

#[test]
fn without_a_runtime_reqwest_says_so() {
    let mut builder = CoreBuilder::new();
    builder.base_url("http://127.0.0.1:1".to_owned());
    builder.credential(&TOKEN, "t".into());
    let core = builder.build(&common::SERVICE).unwrap();
    let mut future = call(&core).send::<Value, Data>();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(result) = future.as_mut().poll(&mut context) else { panic!("it waits") };
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(error.to_string().contains("reqwest needs a tokio runtime"), "{error}");
}

#[test]
fn a_runtime_without_timers_is_an_error_and_no_panic() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut builder = CoreBuilder::new();
    builder.base_url("http://127.0.0.1:1".to_owned());
    builder.credential(&TOKEN, "t".into());
    let core = builder.build(&common::SERVICE).unwrap();
    let error = runtime.block_on(call(&core).send::<Value, Data>()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build, "{error}");
    assert!(error.to_string().contains("enable_all"), "{error}");
}
