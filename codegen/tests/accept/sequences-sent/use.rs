use sequences_sent_sdk::models::{Event, EventExtra, Piece};
use sequences_sent_sdk::{Client, ErrorKind, File, RequestOptions};

use crate::server::{Request, Server};

fn client(url: &str) -> Client {
    Client::builder().base_url(url).build().unwrap()
}

async fn sent(call: impl AsyncFnOnce(Client)) -> Request {
    let server = Server::start(&["204 No Content\n\n"]);
    call(client(&server.url)).await;
    server.request()
}

fn content_type(request: &Request) -> &str {
    request.headers.iter().find_map(|header| header.strip_prefix("content-type: ")).unwrap_or_default()
}

/// The media type, and the body with its boundary, which is random, written `B`.
fn parts(request: &Request) -> (&str, String) {
    let (media_type, boundary) = content_type(request).split_once("; boundary=").unwrap();
    (media_type, request.body.replace(boundary, "B"))
}

#[tokio::test]
async fn events_are_fields() {
    let events = || {
        let first = Event::new().event("note").id("7").retry(250).data("one\n two\r\n\nthree");
        [first, Event::new().data(""), Event::new().extra(EventExtra::new().a(1))]
    };
    let request = sent(async |client: Client| client.feeds().send_events(events()).await.unwrap()).await;
    assert_eq!(content_type(&request), "text/event-stream");
    assert_eq!(
        request.body,
        "event: note\nid: 7\nretry: 250\ndata: one\ndata:  two\ndata: \ndata: three\n\ndata: \n\nextra: {\"a\":1}\n\n"
    );
    let lines = RequestOptions::new().content_type("application/jsonl");
    let request = sent(async |client: Client| client.feeds().send_events(events()).options(lines).await.unwrap()).await;
    assert_eq!(request.body.lines().last(), Some("{\"extra\":{\"a\":1}}"));
}

#[tokio::test]
async fn no_event_ends_another() {
    let client = client("http://127.0.0.1:1");
    for event in [
        Event::new().event("a\ndata: b"),
        Event::new().event("a\r"),
        Event::new().id("a\n\nb"),
        Event::new().id("\0"),
        Event::new().retry(-1),
    ] {
        let error = client.feeds().send_events([event]).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build, "{error}");
    }
}

#[tokio::test]
async fn the_data_may_be_the_item() {
    let pieces = [Piece::new("a\nb"), Piece::new("c")];
    let request = sent(async |client: Client| client.feeds().send_pieces().body(pieces).await.unwrap()).await;
    assert_eq!(request.body, "data: {\"delta\":\"a\\nb\"}\n\ndata: {\"delta\":\"c\"}\n\n");
}

#[tokio::test]
async fn each_item_is_a_part() {
    let pieces = [Piece::new("a"), Piece::new("b")];
    let request = sent(async |client: Client| client.feeds().send_parts(pieces).await.unwrap()).await;
    let expected = "--B\r\nContent-Type: application/json\r\n\r\n{\"delta\":\"a\"}\r\n\
                    --B\r\nContent-Type: application/json\r\n\r\n{\"delta\":\"b\"}\r\n--B--\r\n";
    assert_eq!(parts(&request), ("multipart/mixed", expected.to_owned()));

    let request = sent(async |client: Client| client.feeds().send_numbers([1]).await.unwrap()).await;
    let expected = "--B\r\nContent-Type: application/vnd.number+json\r\n\r\n1\r\n--B--\r\n";
    assert_eq!(parts(&request).1, expected);

    let request = sent(async |client: Client| client.feeds().send_notes(["x\ny"]).await.unwrap()).await;
    assert_eq!(parts(&request).1, "--B\r\nContent-Type: text/plain\r\n\r\nx\ny\r\n--B--\r\n");
}

#[tokio::test]
async fn a_part_may_be_a_file() {
    let pictures = [
        File::from_bytes("p"),
        File::from_bytes("q").file_name("a\".gif").content_type("image/gif").header("X-Size", "1"),
    ];
    let request = sent(async |client: Client| client.feeds().send_pictures(pictures).await.unwrap()).await;
    let expected = "--B\r\nContent-Type: image/png\r\n\r\np\r\n\
                    --B\r\nContent-Disposition: attachment; filename=\"a%22.gif\"\r\nContent-Type: image/gif\r\n\
                    X-Size: 1\r\n\r\nq\r\n--B--\r\n";
    assert_eq!(parts(&request), ("multipart/related", expected.to_owned()));

    let drawing = File::from_bytes("<d/>");
    let request = sent(async |client: Client| client.feeds().send_drawings([drawing]).await.unwrap()).await;
    assert_eq!(parts(&request).1, "--B\r\nContent-Type: application/xml\r\n\r\n<d/>\r\n--B--\r\n");
}
