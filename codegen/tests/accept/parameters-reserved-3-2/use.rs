use std::collections::BTreeMap;

use parameters_reserved_3_2_sdk::Client;
use parameters_reserved_3_2_sdk::models::{Inner, SendFormBody, SendFormObject};

use crate::server::Server;

#[tokio::test]
async fn slashes_of_a_path_may_stay() {
    let server = Server::start(&["204 No Content\n\n", "204 No Content\n\n"]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    client.files().get_file("a/b c").await.unwrap();
    client.files().get_part("a/b c").c("x/y").await.unwrap();
    let lines: Vec<String> = server.requests().into_iter().map(|request| request.line).collect();
    assert_eq!(lines, ["GET /files/a/b%20c", "GET /parts/a%2Fb%20c"]);
}

#[tokio::test]
async fn objects_of_a_form_are_json_unless_it_says_otherwise() {
    let server = Server::start(&["204 No Content\n\n"]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    let body = SendFormBody::new()
        .object(SendFormObject::new().a(1))
        .map(BTreeMap::from([("k", "v")]))
        .maybe(Inner::new().b(2))
        .deep(Inner::new().b(3))
        .list([4, 5]);
    client.files().send_form(body).await.unwrap();
    let expected = "object=%7B%22a%22%3A1%7D&map=%7B%22k%22%3A%22v%22%7D&maybe=%7B%22b%22%3A2%7D&deep%5Bb%5D=3&list=4&list=5";
    assert_eq!(server.request().body, expected);
}
