use servers_sdk::{Client, ErrorKind};

use crate::server::Server;

#[test]
fn a_variable_without_default_must_be_given() {
    let error = Client::builder().environment("sandbox").port("1").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(error.to_string().contains("org_uuid"), "{error}");
}

#[test]
fn a_value_that_is_not_listed_is_refused() {
    let error = Client::builder().org_uuid("o").environment("moon").base_path("v2").build().unwrap_err();
    assert!(error.to_string().contains("environment"), "{error}");
}

#[tokio::test]
async fn the_base_url_replaces_all_of_it() {
    let server = Server::start(&["204 No Content\n\n"]);
    let client = Client::builder().base_url(format!("{}/api/", server.url)).build().unwrap();
    client.ping().ping().await.unwrap();
    assert_eq!(server.request().line, "GET /api/ping");
}
