use files_untyped_3_1_sdk::models::{SendJsonBody, SendPartsBody};
use files_untyped_3_1_sdk::{Client, File};

use crate::server::Server;

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).build().unwrap()
}

fn file(text: &str) -> File {
    File::from_bytes(text.to_owned())
}

#[tokio::test]
async fn parts_without_a_type_are_files() {
    let server = Server::start(&["204 No Content\n\n"]);
    let body = SendPartsBody::new(file("plain"), file("typed"), file("picture"))
        .drawn(file("drawn"))
        .more([file("more")])
        .others([file("others")])
        .whichever(file("whichever"))
        .optional(file("optional"))
        .shared(file("shared"))
        .encoded("QQ==")
        .note("text")
        .page("<p>")
        .json(serde_json::json!({"a": 1}))
        .said(serde_json::json!([1]));
    client(&server).files().send_parts(body).await.unwrap();
    let body = server.request().body;
    for part in ["plain", "typed", "picture", "drawn", "more", "others", "whichever", "optional", "shared"] {
        let head = format!("name=\"{part}\"; filename=\"{part}\"\r\n");
        assert!(body.contains(&head) && body.contains(&format!("\r\n\r\n{part}\r\n")), "{part}: {body}");
    }
    assert!(body.contains("name=\"plain\"; filename=\"plain\"\r\nContent-Type: image/png\r\n"), "{body}");
    for (part, text) in [("encoded", "QQ=="), ("note", "text"), ("page", "<p>"), ("json", "{\"a\":1}"), ("said", "[1]")] {
        assert!(body.contains(&format!("name=\"{part}\"\r\n")) && body.contains(text), "{part}: {body}");
    }
}

#[tokio::test]
async fn in_json_they_are_values() {
    let server = Server::start(&["200 OK\nContent-Type: application/json\n\n{\"a\":[1]}"]);
    let body = SendJsonBody::new(serde_json::json!({"b": 1})).picture("text");
    let value = client(&server).files().send_json(body).await.unwrap();
    assert_eq!(value, serde_json::json!({"a": [1]}));
    assert_eq!(server.request().body, r#"{"anything":{"b":1},"picture":"text"}"#);
}

#[tokio::test]
async fn of_any_media_type_is_bytes() {
    let server = Server::start(&[
        "200 OK\nContent-Type: image/gif\n\ngif",
        "200 OK\n\nbytes",
        "200 OK\nContent-Type: application/json\n\n{\"a\":1}",
        "200 OK\nContent-Type: application/json\n\n{\"content\":\"text\"}",
        "200 OK\nContent-Type: image/png\n\npng",
    ]);
    let client = client(&server);
    let files = client.files();
    let sent = file("GIF89a").content_type("image/gif");
    assert_eq!(files.send_any(sent.clone()).await.unwrap().bytes().await.unwrap(), "gif");
    assert_eq!(files.put_any(sent).await.unwrap().text().await.unwrap(), "bytes");
    assert_eq!(files.patch_any(file("bytes")).await.unwrap(), serde_json::json!({"a": 1}));
    assert_eq!(files.get_any().await.unwrap().content.as_deref(), Some("text"));
    assert_eq!(files.get_any().accept_png().await.unwrap().bytes().await.unwrap(), "png");
    let requests = server.requests();
    for (request, media_type) in requests.iter().zip(["image/gif", "image/gif", "application/octet-stream"]) {
        assert!(request.headers.contains(&format!("content-type: {media_type}")), "{request:?}");
    }
}
