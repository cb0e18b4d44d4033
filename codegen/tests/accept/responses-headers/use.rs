use responses_headers_sdk::apis::things::{GetFileHeaders, ListThingsHeaders};
use responses_headers_sdk::{ApiResponse, Client, ErrorKind};

use crate::server::Server;

const ALL: &str = "200 OK\nX-Total: 3\nX-Next: n\nX-Rates: 1, 2\nX-Rates: 3\nX-Words: a,\"b,c\" , ,d\nSet-Cookie: a=1; \
                   Expires=Sun, 06 Nov 1994 08:49:37 GMT\nSet-Cookie: b=2\nAll: x\nX-Raw: kept\nExpires: Sun, 06 Nov 1994 \
                   08:49:37 GMT\n\n[\"a\"]";

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).build().unwrap()
}

#[tokio::test]
async fn the_answer_has_them_as_fields() {
    let server = Server::start(&[ALL]);
    let info: ApiResponse<Vec<String>, ListThingsHeaders> =
        client(&server).things().list_things_with_http_info().await.unwrap();
    let headers = &info.headers;
    let (total, next): (i64, &String) = (headers.x_total, &headers.x_next);
    assert_eq!((total, next.as_str()), (3, "n"));
    assert_eq!(headers.x_rates, Some(vec![1, 2, 3]));
    assert_eq!(headers.x_words, ["a", "\"b,c\"", "d"]);
    assert_eq!(headers.set_cookie.as_ref().unwrap(), &["a=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT", "b=2"]);
    assert_eq!(headers.expires.as_ref().unwrap().unix_seconds(), Some(784111777));
    assert_eq!((headers.retry_after, headers.x_odd.as_deref(), headers.all_header.as_deref()), (None, None, Some("x")));
    // The map of all is at hand, and nothing shows a cookie.
    assert_eq!((headers["x-raw"].as_bytes(), info.headers.get("x-total").unwrap().as_bytes()), (b"kept".as_slice(), b"3".as_slice()));
    let shown = format!("{info:?} {headers:?}");
    assert!(shown.contains("x_total: 3") && !shown.contains("a=1"), "{shown}");
    server.requests();
}

#[tokio::test]
async fn what_has_to_be_there_and_is_not_is_an_error_of_the_twin() {
    let missing = "200 OK\nX-Next: n\n\n[]";
    let odd = "200 OK\nX-Next: n\nX-Total: many\n\n[]";
    let limited = "429 Too Many Requests\nRetry-After: 7\nX-Total: 0\nX-Next: n\nX-Words: w\n\n";
    let server = Server::start(&[missing, missing, odd, limited, "200 OK\n\nfile", "200 OK\n\nfile", "200 OK\nETag: e\n\nfile"]);
    let things = client(&server).things();
    assert!(things.list_things().await.unwrap().is_empty());
    let error = things.list_things_with_http_info().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("the header X-Total is missing"), "{error}");
    let error = things.list_things_with_http_info().await.unwrap_err();
    assert!(error.to_string().contains("the header X-Total is not as documented"), "{error}");
    let options = responses_headers_sdk::RequestOptions::new().retries(0);
    let error = things.list_things().options(options).await.unwrap_err();
    let headers = ListThingsHeaders::try_from(error.headers().unwrap()).unwrap();
    assert_eq!((headers.retry_after, headers.x_total), (Some(7), 0));
    assert_eq!(things.get_file().await.unwrap().text().await.unwrap(), "file");
    let error = things.get_file_with_http_info().await.unwrap_err();
    assert!(error.to_string().contains("the header ETag is missing"), "{error}");
    let info: ApiResponse<_, GetFileHeaders> = things.get_file_with_http_info().await.unwrap();
    assert_eq!((info.headers.e_tag.as_str(), info.data.text().await.unwrap().as_str()), ("e", "file"));
    server.requests();
}

#[tokio::test]
async fn what_only_some_successes_have_is_optional() {
    let server = Server::start(&["201 Created\nX-Id: 5\n\n", "204 No Content\n\n"]);
    let things = client(&server).things();
    assert_eq!(things.add_thing_with_http_info().await.unwrap().headers.x_id, Some(5));
    assert_eq!(things.add_thing_with_http_info().await.unwrap().headers.x_id, None);
    server.requests();
}
