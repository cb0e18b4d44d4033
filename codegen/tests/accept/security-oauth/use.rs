use std::sync::{Arc, Mutex};

use security_oauth_sdk::oauth::{OAuthError, Tokens};
use security_oauth_sdk::{Client, ErrorKind, oauth};

use crate::server::{Request, Server};

const NONE: &str = "204 No Content\n\n";
const TOKEN: &str = "200 OK\nContent-Type: application/json\n\n{\"access_token\":\"t\",\"refresh_token\":\"r\"}";

fn authorization(request: &Request) -> Option<&str> {
    request.headers.iter().find_map(|header| header.strip_prefix("authorization: "))
}

#[tokio::test]
async fn an_app_acts_for_itself_with_the_scopes_of_the_operation() {
    let server = Server::start(&[TOKEN, NONE, NONE]);
    let app = oauth::petstore_auth("id").secret("secret").parameter("audience", "pets");
    let client = Client::builder().base_url(&server.url).bearer_token(app.client_credentials()).build().unwrap();
    client.pets().add_pet().await.unwrap();
    // What it needs is among the scopes that the token has.
    client.pets().list_pets().await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].line, "POST /oauth/token");
    assert_eq!(authorization(&requests[0]), Some("Basic aWQ6c2VjcmV0"));
    assert_eq!(requests[0].body, "grant_type=client_credentials&scope=pets.read+pets.write&audience=pets");
    assert_eq!((requests[1].line.as_str(), authorization(&requests[1])), ("POST /pets", Some("Bearer t")));
    assert_eq!((requests[2].line.as_str(), authorization(&requests[2])), ("GET /pets", Some("Bearer t")));
}

#[tokio::test]
async fn a_user_signs_in_and_the_tokens_are_stored() {
    let server = Server::start(&[TOKEN, NONE]);
    let stored: Arc<Mutex<Option<Tokens>>> = Arc::default();
    let store = Arc::clone(&stored);
    let app = oauth::petstore_auth("id")
        .scopes(["pets.read"])
        .token_url(format!("{}/token", server.url))
        .on_tokens(move |tokens| *store.lock().unwrap() = Some(tokens.clone()));
    let login = app.login("http://localhost:8080/callback").await.unwrap();
    assert!(login.url().starts_with("https://login.example.com/authorize?tenant=1&response_type=code&client_id=id&"));
    let redirected = format!("http://localhost:8080/callback?code=c&state={}", login.state());
    let source = app.exchange(&login, &redirected).await.unwrap();
    assert_eq!(stored.lock().unwrap().as_ref().unwrap().refresh_token(), Some("r"));
    let client = Client::builder().base_url(&server.url).bearer_token(source).build().unwrap();
    client.pets().list_pets().await.unwrap();
    let requests = server.requests();
    let proof = format!("&code_verifier={}&client_id=id", login.verifier());
    assert!(requests[0].body.ends_with(&proof), "{}", requests[0].body);
    assert_eq!(authorization(&requests[1]), Some("Bearer t"));
}

#[tokio::test]
async fn either_scheme_will_do_with_its_own_scopes() {
    let server = Server::start(&[TOKEN, NONE]);
    let app = oauth::petstore_auth("id").token_url(format!("{}/t", server.url));
    let client = Client::builder().base_url(&server.url).bearer_token(app.client_credentials()).build().unwrap();
    client.pets().list_orders().await.unwrap();
    assert_eq!(server.requests()[0].body, "grant_type=client_credentials&scope=orders.read&client_id=id");

    // The address stands in what the server says of itself.
    let server = Server::start(&[TOKEN, NONE]);
    let metadata = format!("200 OK\n\n{{\"token_endpoint\":\"{}/t\"}}", server.url);
    let described = Server::start(&[metadata.as_str()]);
    let app = oauth::company("id").discovery_url(format!("{}/m", described.url));
    let client = Client::builder().base_url(&server.url).company(app.client_credentials()).build().unwrap();
    client.pets().list_orders().await.unwrap();
    assert_eq!(described.request().line, "GET /m");
    let requests = server.requests();
    assert_eq!(requests[0].line, "POST /t");
    assert_eq!(requests[0].body, "grant_type=client_credentials&scope=openid&client_id=id");
}

#[tokio::test]
async fn what_the_server_says_instead_is_typed() {
    let server = Server::start(&["400 Bad Request\n\n{\"error\":\"invalid_grant\",\"error_description\":\"Signed out.\"}"]);
    let app = oauth::described("id").token_url(format!("{}/t", server.url));
    let client = Client::builder().base_url(&server.url).described(app.refresh_token("gone")).build().unwrap();
    let error = client.pets().list_reports().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    let refused: &OAuthError = error.get_ref().and_then(|cause| cause.downcast_ref()).unwrap();
    assert_eq!((refused.error(), refused.description()), ("invalid_grant", Some("Signed out.")));
    drop(server);
}

#[tokio::test]
async fn a_token_is_a_credential_all_the_same() {
    let server = Server::start(&[NONE]);
    let client = Client::builder().base_url(&server.url).browser("mine").build().unwrap();
    client.pets().list_pages().await.unwrap();
    assert_eq!(authorization(&server.request()), Some("Bearer mine"));
}

#[tokio::test]
async fn an_address_that_the_document_leaves_out_is_named() {
    let client = Client::builder().gaps(oauth::gaps("id").refresh_token("r")).build();
    let client = client.or_else(|_| {
        let source = oauth::gaps("id").refresh_token("r");
        Client::builder().base_url("http://localhost:1").gaps(source).build()
    });
    let error = client.unwrap().pets().list_gaps().await.unwrap_err();
    assert!(error.to_string().ends_with("the document names no token endpoint for this: set token_url"), "{error}");
}
