use pages_sdk::models::{SearchThingsBody, SearchThingsPage, Thing};
use pages_sdk::{Client, PagedItems, Pages};

use crate::server::Server;

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).build().unwrap()
}

/// The lines of the requests.
fn lines(server: Server) -> Vec<String> {
    server.requests().iter().map(|request| request.line.clone()).collect()
}

#[tokio::test]
async fn items_are_found_inside_of_the_answer() {
    let pages = [
        r#"200 OK

{"data":{"things":[{"id":"a"},{"id":"b"}]},"meta":{"next":"n/2"}}"#,
        "200 OK\n\n{\"data\":null,\"meta\":{\"next\":\"n3\"}}",
        r#"200 OK

{"data":{"things":[{"id":"c"}]},"meta":{"next":"n4","more":false}}"#,
    ];
    let server = Server::start(&pages);
    let request = client(&server).things().list_things().limit(2).pages_param("p").items_param("i");
    let mut items: PagedItems<Thing> = request.items();
    let mut ids = String::new();
    while let Some(thing) = items.next().await {
        ids.push_str(&thing.unwrap().id);
    }
    assert_eq!(ids, "abc");
    assert_eq!(
        lines(server),
        [
            "GET /things?limit=2&pages=p&items=i",
            "GET /things?limit=2&pages=p&items=i&cursor=n%2F2",
            "GET /things?limit=2&pages=p&items=i&cursor=n3",
        ]
    );
}

#[tokio::test]
async fn the_last_item_goes_into_the_body() {
    let server = Server::start(&[
        "200 OK\n\n{\"things\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"more\":true}",
        "200 OK\n\n{\"things\":[{\"id\":\"c\"},{\"id\":\"d\"}]}",
        "200 OK\n\n{\"things\":[{\"id\":\"e\"}]}",
    ]);
    let search = SearchThingsBody::new().text("x").page(SearchThingsPage::new());
    let mut pages: Pages<_> = client(&server).things().search_things(search).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().things.unwrap_or_default().len());
    }
    assert_eq!(sizes, [2, 2, 1]);
    let bodies: Vec<String> = server.requests().iter().map(|request| request.body.clone()).collect();
    assert_eq!(
        bodies,
        [
            r#"{"text":"x","page":{}}"#,
            r#"{"page":{"after":"b"},"text":"x"}"#,
            r#"{"page":{"after":"d"},"text":"x"}"#
        ]
    );
}

#[tokio::test]
async fn headers_and_offsets_lead_on() {
    let server = Server::start(&[
        "200 OK\nLink: </names?from=b>; rel=\"next\"\n\n[\"a\",null]",
        "200 OK\n\n[\"b\"]",
        "200 OK\nX-Total: 3\n\n{\"events\":[1,2]}",
        "200 OK\nX-Total: 3\n\n{\"events\":[3]}",
    ]);
    let things = client(&server).things();
    let mut names: PagedItems<Option<String>> = things.list_names().items();
    assert_eq!(names.next().await.unwrap().unwrap().as_deref(), Some("a"));
    assert_eq!(names.next().await.unwrap().unwrap(), None);
    assert_eq!(names.next().await.unwrap().unwrap().as_deref(), Some("b"));
    assert!(names.next().await.is_none());
    let mut events: PagedItems<i64> = things.list_events().take(2).items();
    let mut sum = 0;
    while let Some(event) = events.next().await {
        sum += event.unwrap();
    }
    assert_eq!(sum, 6);
    assert_eq!(lines(server), ["GET /names", "GET /names?from=b", "GET /events?take=2", "GET /events?take=2&skip=2"]);
}

#[tokio::test]
async fn pages_have_status_and_headers() {
    let server = Server::start(&["200 OK\nX-Page: 1\n\n{\"links\":{\"next\":{\"href\":\"http://example.com/x\"}}}"]);
    let mut pages = client(&server).things().list_links_with_http_info().pages();
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!((page.status.as_u16(), page.headers.get("x-page").unwrap().as_bytes()), (200, b"1".as_slice()));
    assert!(page.data.items.is_none());
    let fault = pages.next().await.unwrap().unwrap_err().to_string();
    assert_eq!(fault, "listLinks: the next page is at http://example.com, another origin: no request was sent there");
    assert_eq!(lines(server).len(), 1);
}

#[tokio::test]
async fn what_has_no_pages_keeps_its_names() {
    let server = Server::start(&["200 OK\n\n[]"]);
    client(&server).things().pages().items("a").pages("b").await.unwrap();
    assert_eq!(lines(server), ["GET /pages?items=a&pages=b"]);
}
