use responses_downloads_sdk::apis::files::{GetFileError, GetFileHeaders, GetReportSuccess};
use responses_downloads_sdk::{Client, DateTime, Download, ErrorKind};

use crate::server::Server;

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).build().unwrap()
}

#[tokio::test]
async fn a_file_is_read_as_it_arrives_and_its_headers_have_types() {
    let head = "200 OK\nX-Size: 5\nETag: \"a\"\nLast-Modified: 2026-01-02T03:04:05Z\nX-Tags: a, b\n\nbytes";
    let server = Server::start(&[head, head]);
    let client = client(&server);
    let download: Download = client.files().get_file().await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), "bytes");
    let mut info = client.files().get_file_with_http_info().await.unwrap();
    let headers = &info.headers;
    assert_eq!((headers.x_size, headers.e_tag.as_deref()), (Some(5), Some("\"a\"")));
    assert_eq!(headers.last_modified, Some(DateTime::from("2026-01-02T03:04:05Z")));
    assert_eq!((headers.x_tags.as_deref(), headers.x_final), (Some(["a".to_owned(), "b".to_owned()].as_slice()), None));
    assert_eq!(info.data.chunk().await.unwrap().unwrap(), "bytes");
    assert_eq!(info.data.chunk().await.unwrap(), None);
    server.requests();
}

#[tokio::test]
async fn errors_of_a_download_are_decoded() {
    let server = Server::start(&["404 Not Found\nX-Final: true\nX-Size: many\n\n{\"message\":\"gone\"}"]);
    let error = client(&server).files().get_file().await.unwrap_err();
    let headers = GetFileHeaders::from(error.headers().unwrap());
    assert_eq!((headers.x_final, headers.x_size), (Some(true), None));
    assert!(matches!(error.api(), Some(GetFileError::NotFound(body)) if body.message.as_deref() == Some("gone")));
    server.requests();
}

#[tokio::test]
async fn beside_json_bytes_are_a_variant() {
    let server = Server::start(&["200 OK\n\npdf", "202 Accepted\n\n{\"eta\":3}"]);
    let client = client(&server);
    assert_eq!(client.files().get_report().await.unwrap(), GetReportSuccess::Ok("pdf".into()));
    assert!(matches!(client.files().get_report().await.unwrap(), GetReportSuccess::Accepted(later) if later.eta == Some(3)));
    server.requests();
}

#[tokio::test]
async fn json_is_asked_for_alone_and_another_type_is_named() {
    let server = Server::start(&["200 OK\nContent-Type: application/json\n\n[1,2]", "200 OK\nContent-Type: text/csv\n\n1,2"]);
    let client = client(&server);
    assert_eq!(client.files().get_rows().await.unwrap(), [1, 2]);
    let error = client.files().get_rows().await.unwrap_err();
    assert_eq!((error.kind(), error.body().unwrap().as_ref()), (ErrorKind::Decode, b"1,2".as_slice()));
    assert!(error.to_string().contains("the server answered text/csv, not application/json"), "{error}");
    let accept = "accept: application/json; charset=utf-8".to_owned();
    assert!(server.requests()[0].headers.contains(&accept));
}

#[tokio::test]
async fn what_is_not_read_from_types() {
    let server = Server::start(&["200 OK\n\nword", "200 OK\n\n<feed/>", "200 OK\n\ndata: 1\n\n"]);
    let client = client(&server);
    assert_eq!(client.files().get_word().await.unwrap(), "word");
    assert_eq!(client.files().get_feed().await.unwrap().text().await.unwrap(), "<feed/>");
    assert_eq!(client.files().get_events().await.unwrap().text().await.unwrap(), "data: 1\n\n");
    server.requests();
}
