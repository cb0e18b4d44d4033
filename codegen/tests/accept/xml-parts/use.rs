use std::collections::BTreeMap;

use xml_parts_sdk::models::{AddBookBody, AddBookNote, Book};
use xml_parts_sdk::{Client, ErrorKind, File};

use crate::server::Server;

fn client(url: &str) -> Client {
    Client::builder().base_url(url).build().unwrap()
}

#[tokio::test]
async fn parts_are_documents() {
    let server = Server::start(&["204 No Content\n\n"]);
    let body = AddBookBody::new(Book::new("a < b").isbn("1\"").authors(["x", "y"]))
        .note(AddBookNote::new().id(7).text("t"))
        .others([Book::new("c"), Book::new("d")])
        .raw("<raw/>")
        .any(BTreeMap::from([("a", 1)]))
        .cover(File::from_bytes("p").file_name("c.png"))
        .plain(Book::new("e"));
    client(&server.url).books().add_book(body).await.unwrap();
    let request = server.request();
    assert_eq!(request.line, "POST /books");
    let content_type = request.headers.iter().find_map(|header| header.strip_prefix("content-type: ")).unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let part = |name: &str, media_type: &str, text: &str| {
        format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n{text}\r\n")
    };
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    let book = |inner: &str| format!("{declaration}<book xmlns=\"urn:books\"{inner}</book>");
    let expected = [
        part(
            "book",
            "application/xml",
            &book(" isbn=\"1&quot;\"><title>a &lt; b</title><authors><author>x</author><author>y</author></authors>"),
        ),
        part("note", "text/xml; charset=utf-8", &format!("{declaration}<note id=\"7\"><text>t</text></note>")),
        part("others", "application/vnd.book+xml", &book("><title>c</title>")),
        part("others", "application/vnd.book+xml", &book("><title>d</title>")),
        part("raw", "application/xml", "<raw/>"),
        part("any", "application/xml", &format!("{declaration}<any><a>1</a></any>")),
        "--B\r\nContent-Disposition: form-data; name=\"cover\"; filename=\"c.png\"\r\n\
         Content-Type: application/octet-stream\r\n\r\np\r\n"
            .to_owned(),
        part("plain", "application/json", "{\"title\":\"e\"}"),
        "--B--\r\n".to_owned(),
    ];
    assert_eq!(request.body.replace(boundary, "B"), expected.concat());
}

#[tokio::test]
async fn what_xml_cannot_hold_is_not_sent() {
    let body = AddBookBody::new(Book::new("\u{1}"));
    let error = client("http://127.0.0.1:1").books().add_book(body).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(error.to_string().contains("book: "), "{error}");
}
