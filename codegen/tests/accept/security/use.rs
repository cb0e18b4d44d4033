use security_sdk::{Client, ClientBuilder, ErrorKind};

use crate::server::{Request, Server};

const NONE: &str = "204 No Content\n\n";

async fn sent<F: Future<Output = Result<(), security_sdk::Error>>>(
    set: impl FnOnce(ClientBuilder) -> ClientBuilder,
    call: impl FnOnce(Client) -> F,
) -> Request {
    let server = Server::start(&[NONE]);
    let client = set(Client::builder().base_url(&server.url)).build().unwrap();
    call(client).await.unwrap();
    server.request()
}

fn all(builder: ClientBuilder) -> ClientBuilder {
    builder
        .bearer_token("t")
        .x_app_id("id")
        .x_app_token("token")
        .basic_auth("user", "pass")
        .key("k&")
        .session("s")
        .flow("f")
}

macro_rules! headers {
    ($operation:ident) => {
        sent(all, |client| client.calls().$operation().send()).await.headers
    };
}

#[tokio::test]
async fn each_operation_sends_what_it_asks_for_and_no_more() {
    for (headers, expected) in [
        (headers!(inherited), "Bearer t"),
        (headers!(oauth), "Bearer f"),
        (headers!(digest), "Bearer t"),
        (headers!(either), "Basic dXNlcjpwYXNz"),
    ] {
        assert!(headers.contains(&format!("authorization: {expected}")), "{headers:?}");
    }
    let both = headers!(both);
    assert!(both.contains(&"x-app-id: id".to_owned()) && both.contains(&"x-app-token: token".to_owned()), "{both:?}");
    assert!(!both.iter().any(|header| header.starts_with("authorization")), "{both:?}");
    assert!(headers!(session).contains(&"cookie: sid=s".to_owned()));
    assert!(!headers!(open).iter().any(|header| header.starts_with("authorization")));
}

#[tokio::test]
async fn the_first_alternative_that_is_complete_is_taken() {
    let request = sent(|builder| builder.key("k&"), |client| client.calls().either().send()).await;
    assert_eq!(request.line, "GET /either?api%20key=k%26");
    let request = sent(|builder| builder, |client| client.calls().optional().send()).await;
    assert_eq!(request.line, "GET /optional");
}

#[tokio::test]
async fn a_missing_credential_is_named_before_anything_is_sent() {
    let client = Client::builder().x_app_id("id").build();
    let client = client.or_else(|_| Client::builder().base_url("http://localhost:1").x_app_id("id").build()).unwrap();
    let error = client.calls().both().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(error.to_string().contains("x_app_token"), "{error}");
}

#[test]
fn secrets_are_not_shown() {
    let builder = Client::builder().bearer_token("hidden-1").basic_auth("user", "hidden-2").key("hidden-3");
    let shown = format!("{builder:?}");
    assert!(!shown.contains("hidden"), "{shown}");
}

#[tokio::test]
async fn certificates_are_the_connection_s_and_unknown_schemes_are_whole_headers() {
    let request = sent(|builder| builder.key("k"), |client| client.calls().certificate().send()).await;
    assert_eq!(request.line, "GET /certificate?api%20key=k");
    let request = sent(|builder| builder.own_scheme("Token t"), |client| client.calls().own().send()).await;
    assert!(request.headers.contains(&"authorization: Token t".to_owned()), "{:?}", request.headers);
}
