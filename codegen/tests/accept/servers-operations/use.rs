use servers_operations_sdk::{Client, RequestOptions};

use crate::server::Server;

const NONE: &str = "204 No Content\n\n";

#[tokio::test]
async fn a_relative_server_is_one_of_the_same_host() {
    let server = Server::start(&[NONE, NONE]);
    let host = server.url.trim_start_matches("http://").to_owned();
    let client = Client::builder().host(host).build().unwrap();
    client.file().get_file().await.unwrap();
    client.plain().plain().await.unwrap();
    let lines: Vec<String> = server.requests().into_iter().map(|request| request.line).collect();
    assert_eq!(lines, ["GET /v2/file", "GET /v1/plain"]);
}

#[tokio::test]
async fn a_base_url_stands_for_all_servers() {
    let server = Server::start(&[NONE, NONE]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    client.file().put_file().await.unwrap();
    let client = Client::builder().build().unwrap();
    client.zone().get_zone().options(RequestOptions::new().base_url(format!("{}/x", server.url))).await.unwrap();
    let lines: Vec<String> = server.requests().into_iter().map(|request| request.line).collect();
    assert_eq!(lines, ["PUT /file", "GET /x/zone"]);
}
