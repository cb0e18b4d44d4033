use responses_media_types_sdk::apis::files::GetTableSuccess;
use responses_media_types_sdk::models::{First, Second};
use responses_media_types_sdk::{Client, ErrorKind};

use crate::server::Server;

const V1: &str = "200 OK\nContent-Type: application/vnd.x.v1+json\n\n{\"one\":\"1\"}";
const V2: &str = "200 OK\nContent-Type: application/vnd.x.v2+json\n\n{\"two\":\"2\"}";

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).build().unwrap()
}

#[tokio::test]
async fn versions_are_told_apart() {
    let server = Server::start(&[V1, V2, V2, V1, "200 OK\nContent-Type: application/json\n\n{\"two\":\"2\"}"]);
    let client = client(&server);
    let answers = client.answers();
    let first: First = answers.get_version().await.unwrap();
    let second: Second = answers.get_version().accept_x_v2_json().await.unwrap();
    assert_eq!((first.one.as_deref(), second.two.as_str()), (Some("1"), "2"));
    let error = answers.get_version().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("call `.accept_x_v2_json()`"), "{error}");
    let error = answers.get_version().accept_x_v2_json().await.unwrap_err();
    assert!(error.to_string().contains("answered application/vnd.x.v1+json"), "{error}");
    // Many servers say no more than that it is JSON.
    assert_eq!(answers.get_version().accept_x_v2_json().await.unwrap().two, "2");
    let accept: Vec<String> = server.requests().iter().flat_map(|request| accept(&request.headers)).collect();
    let (first, second) = ("accept: application/vnd.x.v1+json", "accept: application/vnd.x.v2+json");
    assert_eq!(accept, [first, second, first, second, second]);
}

fn accept(headers: &[String]) -> Option<String> {
    headers.iter().find(|header| header.starts_with("accept: ")).cloned()
}

#[tokio::test]
async fn exports_are_text_and_downloads() {
    let server = Server::start(&[
        "200 OK\nContent-Type: application/json\n\n{}",
        "200 OK\nContent-Type: text/csv; charset=utf-8\nX-Rows: 2\n\na,b\n1,2",
        "200 OK\nContent-Type: application/pdf\n\n%PDF",
        "200 OK\nContent-Type: application/json\n\n{}",
        "200 OK\nContent-Type: application/octet-stream\n\nsheet",
    ]);
    let client = client(&server);
    let answers = client.answers();
    assert_eq!(answers.get_report().accept_csv_param(true).await.unwrap(), First::new());
    let info = answers.get_report_with_http_info().accept_csv().await.unwrap();
    assert_eq!((info.data.as_str(), info.headers["x-rows"].as_bytes()), ("a,b\n1,2", b"2".as_slice()));
    assert_eq!(answers.get_report().accept_pdf().await.unwrap().bytes().await.unwrap(), "%PDF");
    let error = answers.get_report().accept_pdf().await.unwrap_err();
    assert!(error.to_string().contains("the server answered application/json, not application/pdf"), "{error}");
    assert_eq!(answers.get_report().accept_xlsx().await.unwrap().text().await.unwrap(), "sheet");
    let requests = server.requests();
    assert_eq!(requests[0].line, "GET /report?accept_csv=true");
    assert_eq!(accept(&requests[0].headers).unwrap(), "accept: application/json, application/problem+json");
    assert_eq!(accept(&requests[1].headers).unwrap(), "accept: text/csv");
}

#[tokio::test]
async fn the_media_type_that_comes_says_how_a_string_is_read() {
    let server = Server::start(&[
        "200 OK\nContent-Type: text/plain\n\nhello",
        "200 OK\nContent-Type: application/json\n\n\"hello\"",
        "200 OK\nContent-Type: text/plain\n\n\"quoted\"",
    ]);
    let client = client(&server);
    for expected in ["hello", "hello", "\"quoted\""] {
        assert_eq!(client.answers().get_string().await.unwrap(), expected);
    }
    assert_eq!(accept(&server.requests()[0].headers).unwrap(), "accept: application/json, text/plain");
}

#[tokio::test]
async fn what_is_the_same_in_other_words_is_not_asked_for() {
    let server = Server::start(&[
        "200 OK\nContent-Type: text/json\n\n{}",
        "200 OK\nContent-Type: text/html\n\n<p>",
        "200 OK\nContent-Type: image/jpeg\n\njpeg",
        "200 OK\nContent-Type: text/csv\n\na",
        "204 No Content\n\n",
        "200 OK\nContent-Type: application/pdf\n\n%PDF",
    ]);
    let client = client(&server);
    client.answers().get_same().await.unwrap();
    assert_eq!(client.answers().get_same().accept_html().await.unwrap(), "<p>");
    assert_eq!(client.files().get_picture().await.unwrap().text().await.unwrap(), "jpeg");
    assert_eq!(client.files().get_table().await.unwrap(), GetTableSuccess::Ok("a".into()));
    assert_eq!(client.files().get_table().await.unwrap(), GetTableSuccess::NoContent);
    assert_eq!(client.files().get_table().accept_pdf().await.unwrap().text().await.unwrap(), "%PDF");
    let requests = server.requests();
    assert_eq!(accept(&requests[0].headers).unwrap(), "accept: application/json, text/json");
    assert_eq!(accept(&requests[2].headers).unwrap(), "accept: image/png, image/jpeg, text/plain");
}

#[tokio::test]
async fn each_has_its_type() {
    let server = Server::start(&[
        "200 OK\nContent-Type: application/json\n\n{\"two\":\"b\"}",
        "200 OK\nContent-Type: application/vnd.x.raw\n\nraw",
        "200 OK\nContent-Type: application/vnd.x.brief+json\n\n{\"count\":3}",
        "200 OK\nContent-Type: application/xml\n\n<entry><title>t</title></entry>",
        "200 OK\nContent-Type: application/json\n\n{\"two\":\"2\"}",
    ]);
    let client = client(&server);
    let files = client.files();
    // A media type that says nothing of its syntax comes as JSON.
    assert_eq!(files.get_contents().accept_x_object().await.unwrap().two, "b");
    assert_eq!(files.get_contents().accept_x_raw().await.unwrap().text().await.unwrap(), "raw");
    assert_eq!(files.get_contents().accept_x_brief_json().await.unwrap().count, Some(3));
    assert_eq!(files.get_contents().accept_xml().await.unwrap().title.as_deref(), Some("t"));
    assert_eq!(files.get_doubtful().accept_json().await.unwrap().two, "2");
    server.requests();
}
