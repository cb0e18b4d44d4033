//! Tokens of OAuth 2: asked for as the RFCs say, once for all who wait, kept while they last, and shown nowhere.

mod concurrent;
mod discovery;
mod hostile;
mod real;
mod server;
mod users;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use restwright_runtime::runtime::oauth::{
    ClientAuthentication, Grant, OAuth, OAuthError, OAuthFlow, OAuthScheme, TokenSource, Tokens,
};
use restwright_runtime::runtime::{
    Call, Core, CoreBuilder, CredentialProvider, Data, Error, ErrorKind, Operation, Part, SecurityKind, SecurityScheme,
    Service,
};
use server::{Asked, Fake, NO_CONTENT, Reply, Server, answer, token};

pub static BEARER: SecurityScheme =
    SecurityScheme { name: "petstore_auth", setter: "bearer_token", kind: SecurityKind::Bearer };

pub static SERVICE: Service = Service {
    user_agent: "test-sdk/1.2.3",
    environment: "TEST",
    server: "https://api.example.com/v1",
    variables: &[],
    schemes: &[],
};

pub static PETSTORE: OAuthScheme = OAuthScheme {
    name: "petstore_auth",
    service: &SERVICE,
    discovery_url: "",
    flows: &[
        OAuthFlow { grant: Grant::ClientCredentials, authorization_url: "", token_url: "/token", refresh_url: "" },
        OAuthFlow {
            grant: Grant::AuthorizationCode,
            authorization_url: "https://login.example.com/authorize?tenant=1",
            token_url: "/token",
            refresh_url: "/refresh",
        },
        OAuthFlow {
            grant: Grant::DeviceAuthorization,
            authorization_url: "device",
            token_url: "token",
            refresh_url: "",
        },
    ],
};

pub static READ: Operation = Operation {
    id: "read",
    path: &[Part::Text("/pets")],
    security: &[&[&BEARER]],
    scopes: &[("petstore_auth", &["read"])],
    ..Operation::USUAL
};

pub static WRITE: Operation =
    Operation { id: "write", scopes: &[("petstore_auth", &["write", "read"]), ("other", &["admin"])], ..READ };

pub fn app() -> OAuth {
    OAuth::new(&PETSTORE, "my app").secret("s3cr3t:ü")
}

pub fn core(url: &str, source: &TokenSource) -> Core {
    let mut builder = CoreBuilder::new();
    builder.base_url(url.to_owned());
    builder.credential(&BEARER, source.clone().into());
    builder.retries(0);
    builder.build(&SERVICE).unwrap()
}

pub async fn call(core: &Core, operation: &'static Operation) -> Result<(), Error> {
    Call::new(core, operation).send::<(), Data>().await
}

/// The API takes every token but those that begin with `old`; tokens are numbered.
pub async fn petstore() -> Server {
    Server::start(|asked, before| match asked.line.as_str() {
        "GET /pets" => api(asked),
        _ => Reply::Now(token(&format!("token-{before}"))),
    })
    .await
}

pub fn api(asked: &Asked) -> Reply {
    let is_good = asked.header("authorization").is_some_and(|token| !token.starts_with("Bearer old"));
    Reply::Now(if is_good { NO_CONTENT.to_owned() } else { answer("401 Unauthorized", "{}") })
}

/// The tokens that the API saw, in order.
pub fn seen(server: &Server) -> Vec<String> {
    let asked = server.asked("GET /pets");
    asked.iter().map(|asked| asked.header("authorization").unwrap().trim_start_matches("Bearer ").to_owned()).collect()
}

#[tokio::test]
async fn the_request_is_that_of_the_rfc() {
    let server = petstore().await;
    let source = app().parameter("audience", "https://a.b/c").parameter("resource", "x y").client_credentials();
    call(&core(&server.url, &source), &WRITE).await.unwrap();
    let asked = &server.asked("POST /token")[0];
    // RFC 6749 §2.3.1: each part is form-encoded before it is Base64: `my+app:s3cr3t%3A%C3%BC`.
    assert_eq!(asked.header("authorization"), Some("Basic bXkrYXBwOnMzY3IzdCUzQSVDMyVCQw=="));
    assert_eq!(
        asked.body,
        "grant_type=client_credentials&scope=read+write&audience=https%3A%2F%2Fa.b%2Fc&resource=x+y"
    );
    assert_eq!(asked.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(asked.header("accept"), Some("application/json"));
    assert_eq!(asked.header("user-agent"), Some("test-sdk/1.2.3"));
    assert_eq!(seen(&server), ["token-0"]);
}

#[tokio::test]
async fn the_secret_may_go_into_the_body_and_an_app_without_one_names_itself() {
    let server = petstore().await;
    let source = app().authentication(ClientAuthentication::Post).scopes(["all"]).client_credentials();
    call(&core(&server.url, &source), &READ).await.unwrap();
    let source = OAuth::new(&PETSTORE, "public").scopes::<String>([]).client_credentials();
    call(&core(&server.url, &source), &READ).await.unwrap();
    let asked = server.asked("POST /token");
    assert_eq!(asked[0].header("authorization"), None);
    assert_eq!(asked[0].body, "grant_type=client_credentials&scope=all&client_id=my+app&client_secret=s3cr3t%3A%C3%BC");
    assert_eq!(asked[1].body, "grant_type=client_credentials&client_id=public");
}

#[tokio::test]
async fn a_token_is_kept_for_the_scopes_that_it_has() {
    let server = petstore().await;
    let source = app().client_credentials();
    let client = core(&server.url, &source);
    for operation in [&READ, &READ, &WRITE, &WRITE, &READ] {
        call(&client, operation).await.unwrap();
    }
    // The second has the scopes of both.
    assert_eq!(seen(&server), ["token-0", "token-0", "token-1", "token-1", "token-1"]);
    assert_eq!(server.asked("POST /token").len(), 2);
    assert_eq!(source.tokens().unwrap().access_token(), "token-1");

    // Scopes of the caller: one token for all.
    let server = petstore().await;
    let client = core(&server.url, &app().scopes(["read", "write"]).client_credentials());
    for operation in [&READ, &WRITE] {
        call(&client, operation).await.unwrap();
    }
    assert_eq!(server.asked("POST /token").len(), 1);
}

#[tokio::test]
async fn a_server_that_grants_less_is_not_asked_again_and_again() {
    let server = Server::start(|asked, _| match asked.line.as_str() {
        "GET /pets" => api(asked),
        _ => Reply::Now(answer("200 OK", r#"{"access_token":"narrow","scope":"read"}"#)),
    })
    .await;
    let client = core(&server.url, &app().client_credentials());
    for _ in 0..3 {
        call(&client, &WRITE).await.unwrap();
    }
    assert_eq!(server.asked("POST /token").len(), 1);
}

#[tokio::test]
async fn a_token_that_the_server_refuses_is_replaced_once() {
    let server = Server::start(|asked, before| match asked.line.as_str() {
        "GET /pets" => api(asked),
        // No `expires_in`: it lasts until the server says otherwise.
        _ => Reply::Now(answer("200 OK", &format!(r#"{{"access_token":"{}"}}"#, ["old", "new"][before.min(1)]))),
    })
    .await;
    let source = app().client_credentials();
    let client = core(&server.url, &source);
    call(&client, &READ).await.unwrap();
    call(&client, &READ).await.unwrap();
    assert_eq!(seen(&server), ["old", "new", "new"]);
    // Another call is late to say what is known: the newer token stays.
    source.rejected("old");
    call(&client, &READ).await.unwrap();
    assert_eq!(server.asked("POST /token").len(), 2);

    // A server that refuses all: one more try for each call, and no more.
    let server = Server::start(|asked, before| match asked.line.as_str() {
        "GET /pets" => Reply::Now(answer("401 Unauthorized", r#"{"message":"no"}"#)),
        _ => Reply::Now(token(&format!("token-{before}"))),
    })
    .await;
    let error = call(&core(&server.url, &app().client_credentials()), &READ).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 401);
    assert_eq!(seen(&server), ["token-0", "token-1"]);
}

#[tokio::test]
async fn a_token_is_renewed_before_it_ends() {
    let server = Server::start(|asked, before| match asked.line.as_str() {
        "GET /pets" => api(asked),
        _ => Reply::Now(answer("200 OK", &format!(r#"{{"access_token":"token-{before}","expires_in":"1"}}"#))),
    })
    .await;
    let client = core(&server.url, &app().client_credentials());
    call(&client, &READ).await.unwrap();
    call(&client, &READ).await.unwrap();
    assert_eq!(seen(&server), ["token-0", "token-0"]);
    // A tenth of its life before its end.
    tokio::time::sleep(Duration::from_millis(950)).await;
    call(&client, &READ).await.unwrap();
    assert_eq!(seen(&server)[2..], ["token-1"]);
}

#[tokio::test]
async fn odd_lives_are_understood() {
    for (life, asked) in [("0", 2), ("-5", 2), ("1e300", 1), ("null", 1), ("\"soon\"", 1), ("3599.5", 1)] {
        let body = answer("200 OK", &format!(r#"{{"access_token":"t","expires_in":{life}}}"#));
        let server = Server::start(move |asked, _| match asked.line.as_str() {
            "GET /pets" => api(asked),
            _ => Reply::Now(body.clone()),
        })
        .await;
        let client = core(&server.url, &app().client_credentials());
        call(&client, &READ).await.unwrap();
        call(&client, &READ).await.unwrap();
        assert_eq!(server.asked("POST /token").len(), asked, "{life}");
    }
}

#[tokio::test]
async fn addresses_are_those_of_the_caller_or_of_the_document() {
    for (base, url, expected) in [
        // The server's address is a folder.
        (None, "token", "POST http://api.test/v1/token"),
        (None, "/token", "POST http://api.test/token"),
        (None, "https://other.test/t?a=b", "POST https://other.test/t?a=b"),
        (Some("https://base.test"), "token", "POST https://base.test/token"),
    ] {
        let fake = Fake::new(&[(200, r#"{"access_token":"t"}"#), (204, "")]);
        let mut oauth = app().token_url(url);
        if let Some(base) = base {
            oauth = oauth.base_url(base);
        }
        let mut builder = CoreBuilder::new();
        builder.base_url("http://api.test/v1".to_owned());
        builder.transport(Arc::new(fake.clone()));
        builder.credential(&BEARER, oauth.client_credentials().into());
        call(&builder.build(&SERVICE).unwrap(), &READ).await.unwrap();
        assert_eq!(fake.lines(), [expected, "GET http://api.test/v1/pets"]);
    }
    for (url, expected) in [
        ("ftp://a.test/t", "the address of the token endpoint is not one of http or https: set token_url"),
        ("https://user:word@a.test/t", "the address of the token endpoint holds a user name: set token_url"),
        ("http://[", "the address of the token endpoint is not a URL: set token_url"),
    ] {
        let error = call(&core("http://127.0.0.1:1", &app().token_url(url).client_credentials()), &READ).await;
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Auth);
        assert_eq!(error.to_string(), format!("read: no token for petstore_auth: {expected}"));
    }
    let error = app().password("user", "word");
    let error = call(&core("http://127.0.0.1:1", &error), &READ).await.unwrap_err();
    assert!(error.to_string().ends_with("the document names no token endpoint for this: set token_url"), "{error}");
}

#[tokio::test]
async fn a_token_request_of_an_app_is_told_from_calls() {
    use restwright_runtime::runtime::{Body, BoxFuture, CallInfo, Transport, TransportError};

    #[derive(Clone, Default)]
    struct Names(Arc<Mutex<Vec<&'static str>>>);

    impl Transport for Names {
        fn send<'a>(
            &'a self,
            request: http::Request<Body>,
        ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
            self.0.lock().unwrap().push(request.extensions().get::<CallInfo>().unwrap().operation());
            Box::pin(std::future::ready(Ok(http::Response::new(Body::from_bytes(r#"{"access_token":"t"}"#)))))
        }
    }

    let names = Names::default();
    let mut builder = CoreBuilder::new();
    builder.transport(Arc::new(names.clone()));
    builder.credential(&BEARER, app().client_credentials().into());
    call(&builder.build(&SERVICE).unwrap(), &READ).await.unwrap();
    assert_eq!(*names.0.lock().unwrap(), ["oauth2", "read"]);
}

#[test]
fn tokens_are_not_shown() {
    let tokens = Tokens::new("hush-access").with_refresh_token("hush-refresh");
    let oauth = OAuth::new(&PETSTORE, "app").secret("hush-secret").parameter("client_assertion", "hush-parameter");
    let source = oauth.clone().tokens(tokens.clone());
    let password = oauth.clone().password("user", "hush-password");
    let mut builder = CoreBuilder::new();
    builder.credential(&BEARER, source.clone().into());
    for shown in [
        format!("{tokens:?}"),
        format!("{oauth:?}"),
        format!("{source:#?}"),
        format!("{password:?}"),
        format!("{builder:?}"),
    ] {
        assert!(!shown.contains("hush"), "{shown}");
    }
    assert_eq!(source.tokens(), Some(tokens));
}

/// What the server said, out of the error of a call.
pub fn said(error: &Error) -> Option<&OAuthError> {
    error.get_ref()?.downcast_ref()
}
