//! Credentials: sent where the document says, and shown nowhere.

mod common;

use common::{NO_CONTENT, Recorded, SERVICE, Server, answer};
use restwright_runtime::runtime::{
    Call, Core, CoreBuilder, Data, Error, ErrorKind, Method, Operation, Part, RequestOptions, SecurityKind,
    SecurityScheme,
};

static BEARER_AUTH: SecurityScheme =
    SecurityScheme { name: "bearerAuth", setter: "bearer_token", kind: SecurityKind::Bearer };
static BASIC_AUTH: SecurityScheme =
    SecurityScheme { name: "basicAuth", setter: "basic_auth", kind: SecurityKind::Basic };
static X_APP_ID: SecurityScheme =
    SecurityScheme { name: "X-App-Id", setter: "x_app_id", kind: SecurityKind::Header("X-App-Id") };
static X_APP_TOKEN: SecurityScheme =
    SecurityScheme { name: "X-App-Token", setter: "x_app_token", kind: SecurityKind::Header("X-App-Token") };
static QUERY_KEY: SecurityScheme =
    SecurityScheme { name: "queryKey", setter: "query_key", kind: SecurityKind::Query("api key") };
static SESSION: SecurityScheme =
    SecurityScheme { name: "session", setter: "session", kind: SecurityKind::Cookie("sid") };

static GET: Operation = Operation {
    id: "get",
    method: Method::Get,
    path: &[Part::Text("/x")],
    accept: "",
    content: &[],
    security: &[&[&BEARER_AUTH], &[&X_APP_ID, &X_APP_TOKEN], &[&BASIC_AUTH], &[&QUERY_KEY, &SESSION]],
    ..Operation::USUAL
};

static MAYBE: Operation = Operation { id: "maybe", security: &[&[], &[&BEARER_AUTH]], ..operation() };

static OPEN: Operation = Operation { id: "open", security: &[], ..operation() };

const fn operation() -> Operation {
    Operation {
        id: "",
        method: Method::Get,
        path: &[Part::Text("/x")],
        accept: "",
        content: &[],
        security: &[],
        ..Operation::USUAL
    }
}

async fn sent(operation: &'static Operation, set: impl FnOnce(&mut CoreBuilder)) -> Recorded {
    let server = Server::start(&[NO_CONTENT]).await;
    Call::new(&server.core_with(set), operation).send::<(), Data>().await.unwrap();
    server.request()
}

fn built(set: impl FnOnce(&mut CoreBuilder)) -> Result<Core, Error> {
    let mut builder = CoreBuilder::new();
    builder.base_url("http://localhost".to_owned());
    set(&mut builder);
    builder.build(&SERVICE)
}

#[tokio::test]
async fn each_kind_of_credential_goes_where_it_belongs() {
    let request = sent(&GET, |b| b.credential(&BEARER_AUTH, "t0ken".into())).await;
    assert_eq!(request.header("authorization"), Some("Bearer t0ken"));

    for (user, password, expected) in [
        ("Aladdin", "open sesame", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        ("a", "", "Basic YTo="),
        ("ab", "c", "Basic YWI6Yw=="),
        ("ü", "p:q", "Basic w7w6cDpx"),
    ] {
        let request = sent(&GET, |b| b.credential_pair(&BASIC_AUTH, user.to_owned(), password.to_owned())).await;
        assert_eq!(request.header("authorization"), Some(expected));
    }

    let request = sent(&GET, |b| {
        b.credential(&X_APP_TOKEN, "token".into());
        b.credential(&X_APP_ID, "old".into());
        b.credential(&X_APP_ID, "id".into());
    })
    .await;
    assert_eq!(request.header("x-app-id"), Some("id"));
    assert_eq!(request.header("x-app-token"), Some("token"));
    assert_eq!(request.header("authorization"), None);

    let request = sent(&GET, |b| {
        b.credential(&QUERY_KEY, "k&y".into());
        b.credential(&SESSION, "s%3A1".into());
    })
    .await;
    assert_eq!(request.target(), "/x?api%20key=k%26y");
    assert_eq!(request.header("cookie"), Some("sid=s%3A1"));
}

#[tokio::test]
async fn the_first_alternative_that_is_complete_applies() {
    let request = sent(&GET, |b| {
        b.credential(&X_APP_ID, "id".into());
        b.credential(&X_APP_TOKEN, "token".into());
        b.credential(&BEARER_AUTH, "t0ken".into());
    })
    .await;
    assert_eq!(request.header("authorization"), Some("Bearer t0ken"));
    assert_eq!(request.header("x-app-id"), None);

    let request = sent(&GET, |b| {
        b.credential(&X_APP_ID, "id".into());
        b.credential_pair(&BASIC_AUTH, "a".to_owned(), "b".to_owned());
    })
    .await;
    assert_eq!(request.header("authorization"), Some("Basic YTpi"));
    assert_eq!(request.header("x-app-id"), None);
}

#[tokio::test]
async fn optional_credentials_are_sent_when_there_are_any() {
    let request = sent(&MAYBE, |b| b.credential(&BEARER_AUTH, "t0ken".into())).await;
    assert_eq!(request.header("authorization"), Some("Bearer t0ken"));
    let request = sent(&MAYBE, |_| {}).await;
    assert_eq!(request.header("authorization"), None);
    let request = sent(&OPEN, |b| b.credential(&BEARER_AUTH, "t0ken".into())).await;
    assert_eq!(request.header("authorization"), None);
}

#[tokio::test]
async fn a_missing_credential_names_what_to_set() {
    let server = Server::start(&[NO_CONTENT]).await;
    let core = server.core_with(|b| b.credential(&X_APP_ID, "id".into()));
    let error = Call::new(&core, &GET).send::<(), Data>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(
        error.to_string(),
        "get: no credential: set bearer_token, or x_app_id and x_app_token, or basic_auth, \
         or query_key and session on the client's builder"
    );
    assert!(server.requests().is_empty());
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn a_header_set_by_hand_counts() {
    let server = Server::start(&[NO_CONTENT]).await;
    let mut call = Call::new(&server.core(), &GET);
    call.options(RequestOptions::new().header("Authorization", "Bearer other"));
    call.send::<(), Data>().await.unwrap();
    assert_eq!(server.request().header("authorization"), Some("Bearer other"));
}

#[test]
fn a_credential_that_cannot_be_sent_is_refused_at_once() {
    for (error, expected) in [
        (built(|b| b.credential(&BEARER_AUTH, "".into())), "bearer_token: the credential is empty"),
        (
            built(|b| b.credential(&BEARER_AUTH, "hush\r\nX-Evil: 1".into())),
            "bearer_token: the credential has a line break or another control character",
        ),
        (
            built(|b| b.credential(&X_APP_ID, "hush\n".into())),
            "x_app_id: the credential has a line break or another control character",
        ),
        (
            built(|b| b.credential_pair(&BASIC_AUTH, "hu:sh".to_owned(), String::new())),
            "basic_auth: a user name cannot contain a colon",
        ),
    ] {
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build);
        assert_eq!(error.to_string(), expected);
        assert!(!format!("{error:?}").contains("hush"));
    }
}

#[tokio::test]
async fn no_debug_or_error_shows_a_secret() {
    const SECRETS: [&str; 4] = ["s3cr3t-token", "s3cr3t-key", "s3cr3t-sid", "s3cr3t-word"];
    let body = format!(
        r#"{{"message":"bad {} {} {} {} {}"}}"#,
        SECRETS[0], SECRETS[1], SECRETS[2], SECRETS[3], "dXNlcjpzM2NyM3Qtd29yZA=="
    );
    let text = answer("401 Unauthorized", "", &body);
    let server = Server::start(&[&text]).await;
    let set = |b: &mut CoreBuilder| {
        b.credential(&BEARER_AUTH, SECRETS[0].into());
        b.credential(&QUERY_KEY, SECRETS[1].into());
        b.credential(&SESSION, SECRETS[2].into());
        b.credential_pair(&BASIC_AUTH, "user".to_owned(), SECRETS[3].to_owned());
    };
    let mut builder = CoreBuilder::new();
    set(&mut builder);
    let core = server.core_with(set);
    let mut call = Call::new(&core, &GET);
    call.header("X-Token", &SECRETS[0]);
    call.cookie("sid", &SECRETS[2]);
    call.options(RequestOptions::new().header("X-Key", SECRETS[1]).query("key", SECRETS[1]));
    let mut shown = vec![format!("{builder:?}"), format!("{core:#?}"), format!("{call:?}")];
    let error = call.send::<(), Data>().await.unwrap_err();
    assert_eq!(error.to_string(), "get: 401 Unauthorized: bad *** *** *** *** ***");
    shown.push(format!("{error:?} {error:#?} {error}"));

    // Nothing listens here, and the URL has the key in its query.
    let mut builder = CoreBuilder::new();
    builder.base_url("http://127.0.0.1:1".to_owned());
    builder.credential(&QUERY_KEY, SECRETS[1].into());
    builder.credential(&SESSION, SECRETS[2].into());
    let core = builder.build(&SERVICE).unwrap();
    let error = Call::new(&core, &GET).send::<(), Data>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    shown.push(format!("{error:?} {error} {:?}", error.get_ref()));
    for text in shown {
        assert!(!text.contains("s3cr3t") && !text.contains("dXNlcj"), "{text}");
    }
}
