//! What a subscriber of `tracing` sees of a call, and what it must not.

mod common;

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{NO_CONTENT, Server, answer};
use restwright_runtime::runtime::{
    Call, Content, Core, CoreBuilder, Data, ErrorKind, IdempotencyKey, Method, Operation, Part, RawRequest,
    RequestOptions, SecurityKind, SecurityScheme, encode_json,
};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

const CANARY: &str = "c4n4ry";

static BEARER: SecurityScheme = SecurityScheme { name: "bearer", setter: "bearer", kind: SecurityKind::Bearer };
static KEY: SecurityScheme = SecurityScheme { name: "key", setter: "key", kind: SecurityKind::Query("api_key") };
static PAIR: SecurityScheme =
    SecurityScheme { name: "session", setter: "session", kind: SecurityKind::Cookie("session") };

static GET: Operation =
    Operation { id: "getThing", path: &[Part::Text("/things/"), Part::Param("id")], ..Operation::USUAL };

static PUT: Operation = Operation {
    id: "putThing",
    method: Method::Put,
    path: &[Part::Text("/things/"), Part::Param("id"), Part::Text("/parts?kind=all")],
    content: &[Content { media_type: "application/json", encode: encode_json, properties: &[] }],
    security: &[&[&BEARER, &KEY, &PAIR]],
    idempotency_key: Some(IdempotencyKey { header: "Idempotency-Key", longest: 36 }),
    ..Operation::USUAL
};

type Fields = BTreeMap<String, String>;

/// What was seen, in order: spans by their number from 1.
#[derive(Default)]
struct Seen {
    spans: Vec<(String, String, Fields)>,
    /// The span, the level and the fields of each event.
    events: Vec<(Option<u64>, String, Fields)>,
    /// The spans that are entered now.
    entered: Vec<u64>,
    entries: usize,
    /// Handles to spans: none is left when a call has ended.
    handles: usize,
}

/// A subscriber that keeps everything that the runtime says.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Seen>>);

struct Keep<'a>(&'a mut Fields);

impl Visit for Keep<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("restwright_runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields::new();
        span.record(&mut Keep(&mut fields));
        let mut seen = self.0.lock().unwrap();
        let metadata = span.metadata();
        seen.handles += 1;
        seen.spans.push((metadata.name().to_owned(), metadata.level().to_string(), fields));
        Id::from_u64(seen.spans.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut seen = self.0.lock().unwrap();
        let index = usize::try_from(span.into_u64()).unwrap() - 1;
        values.record(&mut Keep(&mut seen.spans[index].2));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut Keep(&mut fields));
        let mut seen = self.0.lock().unwrap();
        let span = seen.entered.last().copied();
        seen.events.push((span, event.metadata().level().to_string(), fields));
    }

    fn enter(&self, span: &Id) {
        let mut seen = self.0.lock().unwrap();
        seen.entered.push(span.into_u64());
        seen.entries += 1;
    }

    fn exit(&self, span: &Id) {
        assert_eq!(self.0.lock().unwrap().entered.pop(), Some(span.into_u64()), "spans end as they began");
    }

    fn clone_span(&self, id: &Id) -> Id {
        self.0.lock().unwrap().handles += 1;
        id.clone()
    }

    fn try_close(&self, _: Id) -> bool {
        let mut seen = self.0.lock().unwrap();
        seen.handles -= 1;
        seen.handles == 0
    }
}

impl Recorder {
    /// The fields of the only span.
    fn span(&self) -> Fields {
        let seen = self.0.lock().unwrap();
        assert_eq!(seen.spans.len(), 1, "{:?}", seen.spans);
        let (name, level, fields) = &seen.spans[0];
        assert_eq!((name.as_str(), level.as_str()), ("request", "INFO"));
        fields.clone()
    }

    /// The levels and fields of the events, all of which belong to the only span.
    fn events(&self) -> Vec<(String, Fields)> {
        let seen = self.0.lock().unwrap();
        assert!(seen.events.iter().all(|(span, ..)| *span == Some(1)), "{:?}", seen.events);
        seen.events.iter().map(|(_, level, fields)| (level.clone(), fields.clone())).collect()
    }
}

fn fields(pairs: &[(&str, &str)]) -> Fields {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn get(core: &Core) -> Call {
    let mut call = Call::new(core, &GET);
    call.path("id", &CANARY);
    call
}

#[tokio::test]
async fn a_call_is_a_span_with_the_names_of_opentelemetry() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let server = Server::start(&[NO_CONTENT]).await;
    get(&server.core()).send::<(), Data>().await.unwrap();
    let port = server.url.rsplit(':').next().unwrap();
    let expected = [
        ("otel.name", "GET /things/{id}"),
        ("otel.kind", "client"),
        ("operation.id", "getThing"),
        ("http.request.method", "GET"),
        ("http.response.status_code", "204"),
        ("url.template", "/things/{id}"),
        ("server.address", "127.0.0.1"),
        ("server.port", port),
    ];
    assert_eq!(recorder.span(), fields(&expected));
    let event = fields(&[("http.response.status_code", "204"), ("message", "answered")]);
    assert_eq!(recorder.events(), [("DEBUG".to_owned(), event)]);
    let seen = recorder.0.lock().unwrap();
    assert!(seen.entries > 1, "it is entered for each poll");
    assert_eq!((seen.entered.len(), seen.handles), (0, 0));
}

#[tokio::test]
async fn each_attempt_is_an_event_with_the_pause_after_it() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let busy = answer("503 Service Unavailable", "retry-after-ms: 20", "");
    let server = Server::start(&[&busy, "", &answer("404 Not Found", "", "")]).await;
    let error = get(&server.core()).send::<(), Data>().await.unwrap_err();
    assert_eq!(error.attempts().len(), 2);
    let span = recorder.span();
    assert_eq!(span["http.request.resend_count"], "2");
    assert_eq!(span["http.response.status_code"], "404");
    assert_eq!(span["error.type"], "404");
    assert_eq!(span["otel.status_code"], "ERROR");
    let mut events = recorder.events();
    for ((level, event), attempt) in events.iter_mut().zip(error.attempts()) {
        let pause = event.remove("retry.pause_ms").unwrap();
        assert_eq!((level.as_str(), pause), ("WARN", attempt.pause.as_millis().to_string()));
    }
    let expected = [
        fields(&[
            ("error.type", "503"),
            ("http.response.status_code", "503"),
            ("message", "attempt failed, to be tried again"),
        ]),
        fields(&[
            ("error.type", "transport"),
            ("http.request.resend_count", "1"),
            ("message", "attempt failed, to be tried again"),
        ]),
        fields(&[
            ("error.type", "404"),
            ("http.request.resend_count", "2"),
            ("http.response.status_code", "404"),
            ("message", "attempt failed"),
        ]),
    ];
    assert_eq!(events.into_iter().map(|(_, event)| event).collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn a_failure_without_a_response_is_named_by_its_stage() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let mut builder = CoreBuilder::new();
    builder.base_url("http://127.0.0.1:9".to_owned());
    builder.retries(0);
    let core = builder.build(&common::SERVICE).unwrap();
    assert_eq!(get(&core).send::<(), Data>().await.unwrap_err().kind(), ErrorKind::Connect);
    let span = recorder.span();
    assert_eq!((span["error.type"].as_str(), span["server.port"].as_str()), ("connect", "9"));
    assert!(!span.contains_key("http.response.status_code"), "{span:?}");
}

#[tokio::test]
async fn a_call_that_is_dropped_closes_its_span() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut builder = CoreBuilder::new();
    builder.base_url(format!("http://{}", listener.local_addr().unwrap()));
    let core = builder.build(&common::SERVICE).unwrap();
    let call = get(&core).send::<(), Data>();
    assert!(tokio::time::timeout(Duration::from_millis(100), call).await.is_err());
    let seen = recorder.0.lock().unwrap();
    assert_eq!((seen.spans.len(), seen.entered.len(), seen.handles), (1, 0, 0));
}

#[tokio::test]
async fn concurrent_calls_keep_their_spans_apart() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let server = Server::start(&[&answer("503 Busy", "retry-after-ms: 5", ""), NO_CONTENT]).await;
    let core = server.core();
    let (one, two) = tokio::join!(get(&core).send::<(), Data>(), get(&core).send::<(), Data>());
    one.and(two).unwrap();
    let seen = recorder.0.lock().unwrap();
    assert_eq!((seen.spans.len(), seen.handles, seen.events.len()), (2, 0, 3));
    for number in [1, 2] {
        assert!(seen.events.iter().any(|(span, ..)| *span == Some(number)), "{:?}", seen.events);
    }
}

#[tokio::test]
async fn nothing_that_was_sent_or_received_is_shown() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let headers = format!("X-Echo: {CANARY}\r\nSet-Cookie: a={CANARY}\r\nretry-after-ms: 1");
    let refused = answer("503 Busy", &headers, &format!(r#"{{"message":"{CANARY} is bad"}}"#));
    let moved = answer("307 Moved", &format!("Location: /{CANARY}?q={CANARY}"), "");
    let server = Server::start(&[&refused, &moved, &answer("400 Bad", &headers, CANARY)]).await;
    let core = server.core_with(|builder| {
        builder.credential(&BEARER, CANARY.into());
        builder.credential(&KEY, CANARY.into());
        builder.credential(&PAIR, CANARY.into());
        builder.default_header("X-Default".to_owned(), CANARY.to_owned());
        builder.default_query("default".to_owned(), CANARY.to_owned());
        builder.user_agent(CANARY.to_owned());
    });
    let mut call = Call::new(&core, &PUT);
    call.path("id", &CANARY);
    call.query("q", &CANARY);
    call.header("X-Param", &CANARY);
    call.header("Idempotency-Key", &CANARY);
    call.cookie("crumb", &CANARY);
    call.body(CANARY.to_owned());
    call.options(RequestOptions::new().header("X-Own", CANARY).query("own", CANARY));
    let error = call.send::<(), Data>().await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts().len()), (400, 1));
    let sent = server.requests();
    assert!(sent[0].head.matches(CANARY).count() >= 12 && sent[0].body().contains(CANARY), "{sent:#?}");
    assert_eq!(recorder.span()["url.template"], "/things/{id}/parts");
    assert_eq!(recorder.span()["otel.name"], "PUT /things/{id}/parts");
    // Calls that no operation describes have no template, and their path is a value.
    let raw = RawRequest::new(&core, http::Method::from_bytes(CANARY.as_bytes()).unwrap(), format!("/{CANARY}"));
    raw.query(CANARY, CANARY).body("text/plain", CANARY).send().await.unwrap_err();
    let seen = recorder.0.lock().unwrap();
    assert_eq!(seen.spans[1].2["otel.name"], "HTTP");
    assert_eq!(seen.spans[1].2["http.request.method"], "_OTHER");
    let everything = format!("{:?} {:?}", seen.spans, seen.events);
    assert!(!everything.to_lowercase().contains(CANARY), "{everything}");
}
