use swagger_2_azure_sdk::Client;

use crate::server::Server;

#[tokio::test]
async fn hosts_and_paths_are_those_of_azure() {
    let scope = "200 OK\nContent-Type: application/json\n\n{\"id\":\"1\"}";
    let server = Server::start(&[scope, "200 OK\nContent-Type: application/json\n\n{\"value\":[\"a\"]}"]);
    let client = Client::builder().endpoint(&server.url).build().unwrap();
    let scope = client.scopes().get_scope("subscriptions/1 2", "Bearer t").accept("text/csv").filter("a/b");
    assert_eq!(scope.await.unwrap().id.as_deref(), Some("1"));
    assert_eq!(client.scopes().list_scopes().top(2).await.unwrap().value.unwrap(), ["a"]);
    let requests = server.requests();
    assert_eq!(requests[0].line, "GET /t/v1.0/subscriptions/1%202/x?filter=a/b");
    for header in ["authorization: Bearer t", "accept: text/csv"] {
        assert!(requests[0].headers.contains(&header.to_owned()), "{requests:?}");
    }
    assert_eq!(requests[1].line, "GET /t/v1.0/q?comp=list&top=2");
    assert!(Client::builder().build().is_err());
}
