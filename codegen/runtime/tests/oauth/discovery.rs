//! Servers that describe themselves.

use std::sync::Arc;

use restwright_runtime::runtime::CoreBuilder;
use restwright_runtime::runtime::oauth::{OAuth, OAuthScheme};

use super::server::Fake;
use super::{BEARER, READ, SERVICE, call};

static COMPANY: OAuthScheme = OAuthScheme {
    name: "company",
    service: &SERVICE,
    discovery_url: "https://sso.test/.well-known/openid-configuration",
    flows: &[],
};

const METADATA: &str = r#"{"issuer":"https://sso.test","token_endpoint":"https://sso.test/t",
    "authorization_endpoint":"https://sso.test/a","device_authorization_endpoint":"https://sso.test/d",
    "token_endpoint_auth_methods_supported":["client_secret_post"]}"#;

fn core(fake: &Fake, app: OAuth) -> restwright_runtime::runtime::Core {
    let mut builder = CoreBuilder::new();
    builder.transport(Arc::new(fake.clone()));
    builder.credential(&BEARER, app.client_credentials().into());
    builder.build(&SERVICE).unwrap()
}

#[tokio::test]
async fn addresses_and_authentication_are_those_that_the_server_names() {
    let fake = Fake::new(&[
        (200, METADATA),
        (200, r#"{"access_token":"t","expires_in":0}"#),
        (204, ""),
        (200, r#"{"access_token":"t"}"#),
        (204, ""),
    ]);
    let client = core(&fake, OAuth::new(&COMPANY, "app").secret("word"));
    call(&client, &READ).await.unwrap();
    call(&client, &READ).await.unwrap();
    let lines = fake.lines();
    assert_eq!(lines[..2], ["GET https://sso.test/.well-known/openid-configuration", "POST https://sso.test/t"]);
    // It is fetched once.
    assert_eq!(lines[3], "POST https://sso.test/t");
    assert_eq!(fake.bodies()[1], "grant_type=client_credentials&scope=read&client_id=app&client_secret=word");
}

#[tokio::test]
async fn a_login_by_discovery_checks_who_answers() {
    let fake = Fake::new(&[(200, METADATA), (200, r#"{"access_token":"t"}"#)]);
    let app = OAuth::new(&COMPANY, "app").transport(fake.clone());
    let login = app.login("http://localhost/").await.unwrap();
    assert!(login.url().starts_with("https://sso.test/a?response_type=code&"));
    let back = format!("code=c&state={}&iss=https%3A%2F%2Fevil.test", login.state());
    let error = app.exchange(&login, &back).await.unwrap_err();
    assert!(error.to_string().contains("another authorization server"), "{error}");
    let back = format!("code=c&state={}&iss=https%3A%2F%2Fsso.test", login.state());
    app.exchange(&login, &back).await.unwrap();
    assert_eq!(fake.lines().len(), 2);
}

#[tokio::test]
async fn secrets_go_nowhere_that_can_be_listened_to() {
    for (metadata, expected) in [
        (r#"{"token_endpoint":"http://sso.test/t"}"#, "token_endpoint is not an https URL"),
        (r#"{"token_endpoint":"https://a:b@sso.test/t"}"#, "token_endpoint is not an https URL"),
        (r#"{"token_endpoint":"file:///t"}"#, "token_endpoint is not an https URL"),
        (r#"{"token_endpoint":"t"}"#, "token_endpoint is not a URL"),
        (r#"{"issuer":"http://sso.test","token_endpoint":"https://sso.test/t"}"#, "issuer is not an https URL"),
        (r#"{"token_endpoint":7}"#, "the server's metadata names no token endpoint: set token_url"),
        ("[]", "without a JSON object"),
        ("<html>", "without a JSON object"),
    ] {
        let fake = Fake::new(&[(200, metadata)]);
        let error = call(&core(&fake, OAuth::new(&COMPANY, "app").secret("word")), &READ).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(fake.lines().len(), 1);
    }
    for (from, token_url) in [
        ("http://sso.test/m", "http://sso.test/t"),
        ("https://sso.test/m", "http://localhost:1/t"),
        ("https://sso.test/m", "http://127.0.0.1:1/t"),
        ("https://sso.test/m", "http://[::1]:1/t"),
    ] {
        let metadata = format!(r#"{{"token_endpoint":"{token_url}"}}"#);
        let fake = Fake::new(&[(200, &metadata), (200, r#"{"access_token":"t"}"#), (204, "")]);
        call(&core(&fake, OAuth::new(&COMPANY, "app").discovery_url(from)), &READ).await.unwrap();
        assert_eq!(fake.lines()[1], format!("POST {token_url}"));
    }
}

#[tokio::test]
async fn what_the_caller_sets_goes_before_what_the_server_says() {
    let fake = Fake::new(&[(200, r#"{"access_token":"t"}"#), (204, "")]);
    let app = OAuth::new(&COMPANY, "app").token_url("https://other.test/t");
    call(&core(&fake, app), &READ).await.unwrap();
    assert_eq!(fake.lines()[0], "POST https://other.test/t");
}
