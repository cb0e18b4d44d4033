//! A case: what a server does, and what a call has to make of it.

use std::fmt::Debug;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use crate::runtime::json::{self, Value};
use crate::runtime::{
    BoxFuture, Call, Content, Core, CoreBuilder, Data, Error, ErrorKind, Feed, Framing, FromResponse, Method,
    Operation, Part, Reqwest, RetryPolicy, SecurityKind, SecurityScheme, Service, Transport, encode_json,
};
use bytes::Bytes;

use crate::memory;
use crate::server::{Script, Server};

/// Whatever holds it is a secret, and must not be seen.
pub const CANARY: &str = "c4n4ry";

pub static SERVICE: Service =
    Service { user_agent: "test-sdk/1.2.3", environment: "TEST", server: "", variables: &[], schemes: &[] };

pub static BEARER: SecurityScheme =
    SecurityScheme { name: "bearerAuth", setter: "bearer_token", kind: SecurityKind::Bearer };
pub static KEY: SecurityScheme = SecurityScheme { name: "key", setter: "key", kind: SecurityKind::Query("api_key") };
pub static TOKEN: SecurityScheme =
    SecurityScheme { name: "X-App-Token", setter: "x_app_token", kind: SecurityKind::Header("X-App-Token") };
pub static SESSION: SecurityScheme =
    SecurityScheme { name: "session", setter: "session", kind: SecurityKind::Cookie("sid") };

/// With a credential of each kind, so that each may leak.
static SECURITY: &[&[&SecurityScheme]] = &[&[&BEARER, &KEY, &TOKEN, &SESSION]];

pub static GET: Operation =
    Operation { id: "get", path: &[Part::Text("/things/42")], security: SECURITY, ..Operation::USUAL };

pub static HEAD: Operation = Operation { id: "head", method: Method::Head, ..GET };

pub static DELETE: Operation = Operation { id: "delete", method: Method::Delete, ..GET };

/// Not idempotent.
pub static POST: Operation = Operation {
    id: "create",
    method: Method::Post,
    content: &[Content { media_type: "application/json", encode: encode_json, properties: &[] }],
    ..GET
};

/// Sends a call, and shows what came of it.
type Sender = fn(Call) -> BoxFuture<'static, Result<String, Error>>;

/// See the module. Without more said: a GET whose answer is JSON, no retries, 2 seconds, 1 MiB of memory.
pub struct Case {
    scripts: Vec<Script>,
    operation: &'static Operation,
    client: Box<dyn FnOnce(&mut CoreBuilder)>,
    call: Box<dyn FnOnce(&mut Call)>,
    sender: Sender,
    deadline: Duration,
    memory: usize,
    requests: Option<usize>,
}

impl Case {
    /// A server with one script for every connection.
    pub fn new(script: Script) -> Self {
        Self::scripts(vec![script])
    }

    /// A server whose connections follow one script each; the last is repeated.
    pub fn scripts(scripts: Vec<Script>) -> Self {
        Self {
            scripts,
            operation: &GET,
            client: Box::new(|_| {}),
            call: Box::new(|_| {}),
            sender: parsed,
            deadline: Duration::from_secs(2),
            memory: 1 << 20,
            requests: None,
        }
    }

    pub fn operation(mut self, operation: &'static Operation) -> Self {
        self.operation = operation;
        self
    }

    pub fn client(mut self, set: impl FnOnce(&mut CoreBuilder) + 'static) -> Self {
        self.client = Box::new(set);
        self
    }

    pub fn call(mut self, set: impl FnOnce(&mut Call) + 'static) -> Self {
        self.call = Box::new(set);
        self
    }

    /// Decodes the answer as something else.
    pub fn sender(mut self, sender: Sender) -> Self {
        self.sender = sender;
        self
    }

    pub fn deadline(mut self, milliseconds: u64) -> Self {
        self.deadline = Duration::from_millis(milliseconds);
        self
    }

    /// The most memory that the client may hold at any time.
    pub fn memory(mut self, bytes: usize) -> Self {
        self.memory = bytes;
        self
    }

    /// How many requests the server has to see.
    pub fn requests(mut self, number: usize) -> Self {
        self.requests = Some(number);
        self
    }

    /// The call has to end with an error of this kind, whose message holds this.
    pub fn fails(self, kind: ErrorKind, message: &str) {
        let error = self.run().expect_err("it did not fail");
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(message), "{error}");
    }

    /// The call has to give this.
    pub fn gives(self, expected: &str) {
        let given = self.run().unwrap();
        assert_eq!(given, expected);
    }

    /// The result, within the limits of the case and without a secret.
    pub fn run(self) -> Result<String, Error> {
        let server = Server::start(self.scripts);
        let core = core(&server.url(), self.client);
        let mut call = Call::new(&core, self.operation);
        (self.call)(&mut call);
        let (deadline, sender) = (self.deadline, self.sender);
        let start = Instant::now();
        let (result, held) = memory::peak(|| within(deadline, async move { sender(call).await }));
        let passed = start.elapsed();
        match &result {
            Ok(shown) => hides(shown),
            Err(error) => hides_all(error),
        }
        assert!(passed <= deadline, "it took {passed:?}");
        assert!(held <= self.memory, "{held} bytes were held, of {} at most: {result:?}", self.memory);
        if let Some(requests) = self.requests {
            assert_eq!(server.see(|log| log.requests.len()), requests, "requests: {result:?}");
        }
        result
    }
}

/// A transport for tests that make many clients: each would read the certificates of the system anew.
pub fn transport() -> Arc<dyn Transport> {
    static SHARED: OnceLock<Arc<Reqwest>> = OnceLock::new();
    SHARED.get_or_init(|| Arc::new(Reqwest::builder().build().unwrap())).clone()
}

/// A client that holds secrets of all kinds.
pub fn core(url: &str, set: impl FnOnce(&mut CoreBuilder)) -> Core {
    let mut builder = CoreBuilder::new();
    builder.base_url(url.to_owned());
    builder.retries(0);
    secrets(&mut builder);
    set(&mut builder);
    let core = builder.build(&SERVICE).unwrap();
    hides(&format!("{core:?}"));
    core
}

/// Gives a builder a secret wherever it takes one.
pub fn secrets(builder: &mut CoreBuilder) {
    builder.credential(&BEARER, format!("bearer.{CANARY}.bearer").into());
    builder.credential(&KEY, format!("key&{CANARY}/key").into());
    builder.credential(&TOKEN, format!("token-{CANARY}-token").into());
    builder.credential(&SESSION, format!("session_{CANARY}_session").into());
    builder.default_header("X-Default".to_owned(), format!("default {CANARY} default"));
    builder.default_query("default".to_owned(), format!("default?{CANARY}=default"));
    hides(&format!("{builder:?}"));
}

/// Retries without waiting for long.
pub fn quick(retries: u32) -> RetryPolicy {
    RetryPolicy::new().retries(retries).first_pause(Duration::from_millis(20))
}

/// The output of `work`, which runs on this thread alone.
pub fn within<T>(deadline: Duration, work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let result = runtime.block_on(async { tokio::time::timeout(deadline, work).await });
    result.unwrap_or_else(|_| panic!("it hangs: nothing came within {deadline:?}"))
}

/// Asserts that a text shows no secret.
pub fn hides(text: &str) {
    assert!(!text.contains(CANARY), "a secret is shown: {text}");
}

/// Asserts that nothing of an error that a log may show has a secret.
pub fn hides_all(error: &Error) {
    hides(&format!("{error:?} {error} {error:#?} {} {:?}", error.message(), error.attempts()));
    let mut cause = error.get_ref().map(|cause| cause as &dyn std::error::Error);
    while let Some(fault) = cause {
        hides(&format!("{fault:?} {fault}"));
        cause = fault.source();
    }
}

/// Decodes as any type.
pub fn decoded<T: FromResponse + Debug>(call: Call) -> BoxFuture<'static, Result<String, Error>> {
    Box::pin(async move { call.send::<T, Data>().await.map(|value| format!("{value:?}")) })
}

/// Decodes as JSON of any kind, and writes it again.
pub fn parsed(call: Call) -> BoxFuture<'static, Result<String, Error>> {
    Box::pin(async move { call.send::<Value, Data>().await.map(|value| text(&value)) })
}

/// Any JSON as the body of a call.
pub fn value(value: serde_json::Value) -> Value {
    json::from_slice(value.to_string().as_bytes()).unwrap()
}

fn text(value: &Value) -> String {
    String::from_utf8(json::to_vec(value)).unwrap()
}

/// Takes whatever the body is, and tells its length.
pub fn bytes(call: Call) -> BoxFuture<'static, Result<String, Error>> {
    Box::pin(async move { call.send::<Bytes, Data>().await.map(|body| format!("{} bytes", body.len())) })
}

/// Reads a body piece by piece, and tells its length.
pub fn pieces(call: Call) -> BoxFuture<'static, Result<String, Error>> {
    Box::pin(async move {
        let mut download = call.download::<Data>().await?;
        hides(&format!("{download:?}"));
        let mut length = 0;
        while let Some(chunk) = download.chunk().await? {
            length += chunk.len();
        }
        Ok(format!("{length} bytes"))
    })
}

/// Reads a body to its end, and tells its length.
pub fn whole(call: Call) -> BoxFuture<'static, Result<String, Error>> {
    Box::pin(async move { call.download::<Data>().await?.bytes().await.map(|body| format!("{} bytes", body.len())) })
}

/// Reads events until one fails.
pub fn events(call: Call) -> BoxFuture<'static, Result<String, Error>> {
    Box::pin(items(call, &Feed::USUAL))
}

/// Reads lines until one fails.
pub fn lines(call: Call) -> BoxFuture<'static, Result<String, Error>> {
    static LINES: Feed = Feed { media_type: "application/jsonl", framing: Framing::Lines, ..Feed::USUAL };
    Box::pin(items(call, &LINES))
}

async fn items(call: Call, feed: &'static Feed) -> Result<String, Error> {
    let mut items = call.items::<Value, Data>(feed).await?;
    hides(&format!("{items:?}"));
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(text(&item?));
    }
    Ok(all.join(" "))
}

/// A test of its own for each case.
#[macro_export]
macro_rules! cases {
    ($($(#[$meta:meta])* $name:ident: $case:expr;)*) => {$(
        $(#[$meta])*
        #[test]
        fn $name() {
            $case;
        }
    )*};
}
