//! Redirects: followed within one origin, never to another.

mod common;

use common::{NO_CONTENT, Server, answer};
use restwright_runtime::runtime::{
    Call, Content, Data, ErrorKind, Method, Operation, Part, RequestOptions, SecurityKind, SecurityScheme, encode_json,
};
use serde_json::json;

static X_APP_TOKEN: SecurityScheme =
    SecurityScheme { name: "X-App-Token", setter: "x_app_token", kind: SecurityKind::Header("X-App-Token") };
static QUERY_KEY: SecurityScheme =
    SecurityScheme { name: "queryKey", setter: "query_key", kind: SecurityKind::Query("key") };

const GET: Operation = Operation {
    id: "get",
    method: Method::Get,
    path: &[Part::Text("/old")],
    accept: "",
    content: &[],
    security: &[&[&X_APP_TOKEN, &QUERY_KEY]],
    ..Operation::USUAL
};

static READ: Operation = Operation { id: "read", security: &[&[&X_APP_TOKEN]], ..GET };

static CREATE: Operation = Operation {
    id: "create",
    method: Method::Post,
    path: &[Part::Text("/old")],
    accept: "",
    content: &[Content { media_type: "application/json", encode: encode_json, properties: &[] }],
    security: &[],
    ..Operation::USUAL
};

#[tokio::test]
async fn another_origin_gets_no_request() {
    let elsewhere = Server::start(&[NO_CONTENT]).await;
    for status in ["301 Moved Permanently", "302 Found", "307 Temporary Redirect"] {
        let location = format!("Location: {}/new?session=1", elsewhere.url);
        let server = Server::start(&[&answer(status, &location, "")]).await;
        let core = server.core_with(|b| {
            b.credential(&X_APP_TOKEN, "token".into());
            b.credential(&QUERY_KEY, "key".into());
        });
        let error = Call::new(&core, &GET).send::<(), Data>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Status);
        assert_eq!(error.to_string(), format!("get: {status}: a redirect to {} was not followed", elsewhere.url));
    }
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn the_same_origin_gets_the_credential_again() {
    let moved = answer("307 Temporary Redirect", "Location: /new", "");
    let server = Server::start(&[&moved, NO_CONTENT]).await;
    let core = server.core_with(|b| {
        b.credential(&X_APP_TOKEN, "token".into());
        b.credential(&QUERY_KEY, "key".into());
    });
    Call::new(&core, &GET).send::<(), Data>().await.unwrap();
    let [_, second] = server.requests().try_into().unwrap();
    assert_eq!(second.target(), "/new?key=key");
    assert_eq!(second.header("x-app-token"), Some("token"));
    // It would repeat the key of the first URL.
    assert_eq!(second.header("referer"), None);
}

/// Some servers repeat the query of the first address.
#[tokio::test]
async fn a_credential_in_the_query_is_sent_once() {
    let moved = answer("302 Found", "Location: /new?a=1&key=old#top", "");
    let server = Server::start(&[&moved, NO_CONTENT]).await;
    let core = server.core_with(|b| {
        b.credential(&X_APP_TOKEN, "token".into());
        b.credential(&QUERY_KEY, "key".into());
    });
    Call::new(&core, &GET).send::<(), Data>().await.unwrap();
    let [first, second] = server.requests().try_into().unwrap();
    assert_eq!([first.target(), second.target()], ["/old?key=key", "/new?a=1&key=key"]);
}

#[tokio::test]
async fn a_body_is_sent_again() {
    let moved = answer("308 Permanent Redirect", "Location: /new", "");
    let server = Server::start(&[&moved, NO_CONTENT]).await;
    let mut call = Call::new(&server.core(), &CREATE);
    call.body(json!({"a": 1}));
    call.send::<(), Data>().await.unwrap();
    let [_, second] = server.requests().try_into().unwrap();
    assert_eq!(second.body(), r#"{"a":1}"#);
}

#[tokio::test]
async fn a_loop_ends() {
    let server = Server::start(&[&answer("302 Found", "Location: /old", "")]).await;
    let core = server.core_with(|b| b.credential(&X_APP_TOKEN, "token".into()));
    let mut call = Call::new(&core, &READ);
    call.options(RequestOptions::new());
    let error = call.send::<(), Data>().await.unwrap_err();
    assert_eq!(error.to_string(), "read: 302 Found: a redirect was not followed");
    assert_eq!(server.requests().len(), 11);
}

/// What a GET returns is not what was created.
#[tokio::test]
async fn a_post_does_not_become_a_get() {
    for status in ["301 Moved Permanently", "302 Found", "303 See Other"] {
        let server = Server::start(&[&answer(status, "Location: /new", ""), NO_CONTENT]).await;
        let error = Call::new(&server.core(), &CREATE).send::<(), Data>().await.unwrap_err();
        assert_eq!(error.to_string(), format!("create: {status}: a redirect was not followed"));
        assert_eq!(server.requests().len(), 1);
    }
}
