#![allow(deprecated)]

use deprecated_sdk::Client;
use deprecated_sdk::models::{New, Old, OldEnum, OldUnion};

use crate::server::Server;

#[tokio::test]
async fn what_is_deprecated_still_works() {
    let server = Server::start(&["200 OK\n\n{\"id\":\"1\"}"]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    let old = client.calls().old("b").a("a").c(OldEnum::A).await.unwrap();
    assert_eq!(server.request().line, "GET /old?b=b&a=a&c=a");
    assert_eq!(old, Old::new("1"));
    let new = New::new().old(old.name("n").fine("f")).one("1");
    assert_eq!(serde_json::to_string(&new).unwrap(), r#"{"old":{"id":"1","name":"n","fine":"f"},"one":"1"}"#);
    assert_eq!(OldUnion::from("x"), OldUnion::String("x".into()));
}
