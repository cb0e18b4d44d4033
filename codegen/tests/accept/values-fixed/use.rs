//! What can be nothing else is not passed by hand, and is sent.

use serde_json::json;
use values_fixed_sdk::Client;
use values_fixed_sdk::models::{Bird, Goose, Kind, Message, Oval, Ping, Sparrow, Square, ToolMessage, UserMessage};

use crate::server::Server;

#[tokio::test]
async fn parameters_are_sent() {
    let server = Server::start(&["204 No Content\n\n", "204 No Content\n\n", "200 OK\n\n{\"kind\":\"goose\"}"]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    client.messages().send_message(7, UserMessage::new("hi")).expand().await.unwrap();
    client.messages().send_message(7, Ping::new()).await.unwrap();
    let bird = client.birds().add_bird(Sparrow::new(30)).await.unwrap();
    assert_eq!(bird, Bird::from(Goose::new()));
    let requests = server.requests();
    let path = "/v2/messages?op=list&depth=3&strict=true&ratio=1.5";
    assert_eq!(requests[0].line, format!("POST {path}&page=7&expand=all"));
    assert!(requests[0].headers.iter().any(|header| header.eq_ignore_ascii_case("x-api: 2024-01-01")));
    assert_eq!(requests[0].body, r#"{"role":"user","content":"hi"}"#);
    assert_eq!(requests[1].line, format!("POST {path}&page=7"));
    assert_eq!(requests[2].body, r#"{"kind":"sparrow","grams":30}"#);
}

#[test]
fn they_are_written() {
    assert_eq!(serde_json::to_value(UserMessage::new("hi")).unwrap(), json!({"role": "user", "content": "hi"}));
    let tool = ToolMessage::new("ok", "1").r#final().sampling();
    let written = json!({"role": "tool", "content": "ok", "id": "1", "version": 2, "final": true, "sampling": 1.0});
    assert_eq!(serde_json::to_value(Message::from(tool)).unwrap(), written);
    assert_eq!(serde_json::to_value(Ping::default()).unwrap(), json!({"role": "ping"}));
    assert_eq!(Ping::default(), Ping::new());
    assert_eq!(serde_json::to_value(Bird::from(Sparrow::new(30))).unwrap(), json!({"kind": "sparrow", "grams": 30}));
    assert_eq!(Goose::new().kind, Kind::Goose);
    assert_eq!(Square::new().kind, "square");
    assert_eq!(Oval::new("ellipse").kind, "ellipse");
}

#[test]
fn what_a_server_sends_instead_is_kept() {
    let text = r#"{"role":"user2","content":"hi"}"#;
    let read: UserMessage = serde_json::from_str(text).unwrap();
    assert_eq!(read.role.as_str(), "user2");
    assert_eq!(serde_json::to_string(&read).unwrap(), text);
}
