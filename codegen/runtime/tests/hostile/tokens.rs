//! Providers of credentials that are slow, wrong or down, and servers that refuse what they give.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::runtime::{
    BoxFuture, Call, Core, Credential, CredentialProvider, CredentialRequest, Data, Error, ErrorKind, Operation,
};

use crate::case::{BEARER, CANARY, Case, GET, core, hides_all, quick, within};
use crate::cases;
use crate::server::{Server, Step, answers, json};

static BEARER_ONLY: Operation = Operation { id: "get", security: &[&[&BEARER]], ..GET };

fn token_error() -> Error {
    Error::new(ErrorKind::Auth, "the token server is down")
}

/// Gives a token with a number, a new one after each refusal.
#[derive(Default)]
struct Numbered {
    number: AtomicU32,
    rejected: Mutex<Vec<String>>,
}

impl CredentialProvider for Numbered {
    fn credential<'a>(&'a self, _: &'a CredentialRequest) -> BoxFuture<'a, Result<String, Error>> {
        Box::pin(async move { Ok(format!("{CANARY}-{}", self.number.load(Ordering::Relaxed))) })
    }

    fn rejected(&self, credential: &str) {
        self.number.fetch_add(1, Ordering::Relaxed);
        self.rejected.lock().unwrap().push(credential.to_owned());
    }
}

fn numbered(server: &Server) -> (Core, Arc<Numbered>) {
    let provider = Arc::<Numbered>::default();
    let shared = Arc::clone(&provider);
    let core = core(&server.url(), |b| {
        b.credential(&BEARER, Credential::from(shared));
        b.retry_policy(quick(2));
    });
    (core, provider)
}

fn tokens(server: &Server) -> Vec<String> {
    let header = |request: &crate::wire::Request| request.header("authorization").unwrap().unwrap().to_owned();
    server.requests().iter().map(header).collect()
}

#[test]
fn a_refused_token_is_replaced_once() {
    let server = Server::start(vec![answers("401 No", "", ""), json("1")]);
    let (core, provider) = numbered(&server);
    within(Duration::from_secs(2), Call::new(&core, &BEARER_ONLY).send::<(), Data>()).unwrap();
    assert_eq!(tokens(&server), [format!("Bearer {CANARY}-0"), format!("Bearer {CANARY}-1")]);
    assert_eq!(*provider.rejected.lock().unwrap(), [format!("{CANARY}-0")]);
}

#[test]
fn a_server_that_refuses_every_token_is_asked_twice() {
    let server = Server::start(vec![vec![Step::Ask, Step::Echo("401 Unauthorized")]]);
    let (core, _) = numbered(&server);
    let error = within(Duration::from_secs(2), Call::new(&core, &BEARER_ONLY).send::<(), Data>()).unwrap_err();
    hides_all(&error);
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Status, 401));
    assert_eq!(tokens(&server).len(), 2);
}

/// Nothing can be done about a text: it is not sent again.
#[test]
fn a_refused_text_is_refused() {
    let server = Server::start(vec![answers("401 No", "", "")]);
    let core = core(&server.url(), |b| b.retry_policy(quick(2)));
    let error = within(Duration::from_secs(2), Call::new(&core, &GET).send::<(), Data>()).unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 401);
    assert_eq!(server.see(|log| log.requests.len()), 1);
}

cases! {
    a_provider_that_is_down: Case::new(json("1"))
        .client(|b| b.credential(&BEARER, Credential::from_fn(|| async { Err(token_error()) })))
        .requests(0)
        .fails(ErrorKind::Auth, "get: the token server is down");

    /// It may come back: its own kind of error says so.
    a_provider_that_is_down_for_a_moment: {
        let asked = Arc::new(AtomicU32::new(0));
        Case::new(json("1"))
            .client(move |b| {
                b.retry_policy(quick(2));
                b.credential(&BEARER, Credential::from_fn(move || {
                    let asked = asked.fetch_add(1, Ordering::Relaxed);
                    async move {
                        match asked {
                            0 => Err(Error::new(ErrorKind::Connect, "no connection")),
                            _ => Ok("token-1".to_owned()),
                        }
                    }
                }));
            })
            .requests(1)
            .gives("1")
    };

    a_provider_that_never_answers: Case::new(json("1"))
        .client(|b| {
            b.timeout(Duration::from_millis(300));
            b.credential(&BEARER, Credential::from_fn(std::future::pending));
        })
        .requests(0)
        .fails(ErrorKind::Timeout, "no complete response within 300ms");

    a_provider_that_gives_a_line_break: Case::new(json("1"))
        .client(|b| b.credential(&BEARER, Credential::from_fn(|| async {
            Ok(format!("{CANARY}\r\nX-Evil: 1"))
        })))
        .requests(0)
        .fails(ErrorKind::Auth, "bearer_token: the credential cannot be sent in a header");

    a_provider_that_gives_nothing: Case::new(json("1"))
        .client(|b| b.credential(&BEARER, Credential::from_fn(|| async { Ok(String::new()) })))
        .requests(0)
        .fails(ErrorKind::Auth, "bearer_token");

    what_a_provider_gave_is_hidden: Case::new(vec![Step::Ask, Step::Echo("400 Bad Request")])
        .client(|b| b.credential(&BEARER, Credential::from_fn(|| async { Ok(format!("given-{CANARY}-given")) })))
        .fails(ErrorKind::Status, "Bearer ***");

    what_a_provider_says_is_one_line: Case::new(json("1"))
        .client(|b| b.credential(&BEARER, Credential::from_fn(|| async {
            Err(Error::new(ErrorKind::Auth, "one\r\ntwo"))
        })))
        .fails(ErrorKind::Auth, "get: one two");
}
