use references_into_paths_sdk::Client;

use crate::server::Server;

#[tokio::test]
async fn what_is_referred_to_works_where_it_is_used() {
    let key = "200 OK\nrate-limit: 7\n\n{\"key\":{\"id\":1,\"name\":\"mine\"}}";
    let server = Server::start(&[key]);
    let client = Client::builder().base_url(&server.url).key("secret").build().unwrap();
    let answer = client.keys().get_key("k").await.unwrap();
    assert_eq!(server.request().line, "GET /v2/account/keys/k");
    assert_eq!(answer.key.unwrap().name.as_deref(), Some("mine"));
}
