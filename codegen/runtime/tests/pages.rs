//! The pages of lists, and their items.

mod common;

use std::pin::Pin;

use common::{NO_CONTENT, Server, answer};
use futures_core::Stream;
use restwright_runtime::runtime::xml::{self, Described, List, Member, Name, Shape};
use restwright_runtime::runtime::{
    Call, Content, Core, Data, Error, ErrorKind, HttpInfo, Method, Operation, PagedItems, Pages, Pagination, Part,
    Place, RequestOptions, SecurityKind, SecurityScheme, Size, Source, Step, encode_json, json,
};

static TOKEN: SecurityScheme = SecurityScheme { name: "token", setter: "token", kind: SecurityKind::Header("X-Token") };
static KEY: SecurityScheme = SecurityScheme { name: "key", setter: "key", kind: SecurityKind::Query("key") };

static LIST: Operation =
    Operation { id: "list", path: &[Part::Text("/things")], accept: "application/json", ..Operation::USUAL };

static GUARDED: Operation = Operation { security: &[&[&TOKEN, &KEY]], ..LIST };

static SEARCH: Operation = Operation {
    id: "search",
    method: Method::Post,
    content: &[Content { media_type: "application/json", encode: encode_json, properties: &[] }],
    ..LIST
};

/// What the document says of all lists here, but for how they go on.
const BASE: Pagination =
    Pagination { step: Step::Link, items: Some("/data"), more: None, pages: None, total: None, size: None };

static CURSOR: Pagination = Pagination {
    step: Step::Cursor { to: Place::Query("cursor"), from: Source::Body("/next") },
    more: Some(Source::Body("/more")),
    ..BASE
};
static URL: Pagination = Pagination { step: Step::Url(Source::Body("/links/next")), ..BASE };
static LINK: Pagination = Pagination { items: Some(""), ..BASE };
static PAGE: Pagination = Pagination {
    step: Step::Page { to: Place::Query("page"), first: 1 },
    pages: Some(Source::Body("/pages")),
    total: Some(Source::Header("X-Total")),
    size: Some(Size { to: Place::Query("limit"), default: Some(2), maximum: Some(3) }),
    ..BASE
};
static UNLIMITED: Pagination = Pagination {
    step: Step::Page { to: Place::Query("page"), first: 0 },
    size: Some(Size { to: Place::Query("limit"), default: None, maximum: None }),
    ..BASE
};
static OFFSET: Pagination = Pagination { step: Step::Offset { to: Place::Query("offset"), first: 0 }, ..PAGE };
static LAST: Pagination = Pagination {
    step: Step::LastItem { to: Place::Query("after"), from: "/id" },
    more: Some(Source::Body("/more")),
    ..BASE
};

fn page(body: &str) -> String {
    answer("200 OK", "Content-Type: application/json", body)
}

/// Answers with these bodies.
async fn server(bodies: &[&str]) -> Server {
    let pages: Vec<String> = bodies.iter().map(|body| page(body)).collect();
    Server::start(&pages.iter().map(String::as_str).collect::<Vec<_>>()).await
}

fn pages_of(core: &Core, pagination: &'static Pagination) -> Pages<json::Value> {
    Call::new(core, &LIST).pages::<json::Value, Data>(pagination)
}

/// All items as JSON, then the error if one ended them.
async fn all(mut items: PagedItems<json::Value>) -> Vec<String> {
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item.map_or_else(|error| error.to_string(), |item| item.to_string()));
        assert!(all.len() < 1000, "endless");
    }
    assert!(items.next().await.is_none());
    all
}

/// The items that come of these bodies, and the targets of the requests.
async fn items(
    pagination: &'static Pagination,
    bodies: &[&str],
    set: impl FnOnce(&mut Call),
) -> (Vec<String>, Vec<String>) {
    let server = server(bodies).await;
    let mut call = Call::new(&server.core(), &LIST);
    set(&mut call);
    let all = all(call.paged_items(pagination)).await;
    (all, server.requests().iter().map(|request| request.target().to_owned()).collect())
}

#[tokio::test]
async fn a_cursor_leads_on_and_all_else_stays() {
    let server =
        server(&[r#"{"data":[1,2],"next":"a&b"}"#, r#"{"data":[],"next":7}"#, r#"{"data":[3],"next":null}"#]).await;
    let core = server.core_with(|builder| {
        builder.credential(&TOKEN, "secret".into());
        builder.credential(&KEY, "k".into());
    });
    let mut call = Call::new(&core, &GUARDED);
    call.query("limit", &2);
    call.header("X-Own", &"own");
    call.options(RequestOptions::new().header("X-Trace", "42").query("extra", "1"));
    assert_eq!(all(call.paged_items(&CURSOR)).await, ["1", "2", "3"]);
    let requests = server.requests();
    let targets: Vec<&str> = requests.iter().map(|request| request.target()).collect();
    assert_eq!(
        targets,
        [
            "/things?limit=2&extra=1&key=k",
            "/things?limit=2&cursor=a%26b&extra=1&key=k",
            "/things?limit=2&cursor=7&extra=1&key=k"
        ]
    );
    for request in &requests {
        let sent = ["x-token", "x-own", "x-trace"].map(|name| request.header(name));
        assert_eq!(sent, [Some("secret"), Some("own"), Some("42")]);
    }
}

#[tokio::test]
async fn pages_have_status_and_headers_in_the_twin() {
    let first = answer("200 OK", "X-Page: one", r#"{"data":[1],"next":"b"}"#);
    let second = answer("206 Partial Content", "X-Page: two", r#"{"data":[2]}"#);
    let server = Server::start(&[&first, &second]).await;
    let mut pages = Call::new(&server.core(), &LIST).pages::<json::Value, HttpInfo>(&CURSOR);
    let one = pages.next().await.unwrap().unwrap();
    assert_eq!((one.status.as_u16(), one.headers["x-page"].as_bytes()), (200, b"one".as_slice()));
    assert_eq!(server.requests().len(), 1, "the next page is requested when it is asked for");
    let two = pages.next().await.unwrap().unwrap();
    assert_eq!((two.status.as_u16(), two.data["data"][0].as_i64()), (206, Some(2)));
    assert!(pages.next().await.is_none() && pages.next().await.is_none());
    assert_eq!(format!("{pages:?}"), r#"Pages { operation: "list", .. }"#);
}

#[tokio::test]
async fn they_are_streams() {
    fn stream<S: Stream + Send + Unpin + 'static>(stream: S) -> S {
        stream
    }
    let server = server(&[r#"{"data":[1],"next":"b"}"#, r#"{"data":[2]}"#]).await;
    let mut items = stream(Call::new(&server.core(), &LIST).paged_items::<i64>(&CURSOR));
    let mut found = Vec::new();
    while let Some(item) = std::future::poll_fn(|context| Pin::new(&mut items).poll_next(context)).await {
        found.push(item.unwrap());
    }
    assert_eq!(found, [1, 2]);
    let mut pages = stream(pages_of(&server.core(), &CURSOR));
    assert!(std::future::poll_fn(|context| Pin::new(&mut pages).poll_next(context)).await.unwrap().is_ok());
}

#[tokio::test]
async fn a_cursor_goes_into_a_header_or_a_body() {
    static HEADER: Pagination =
        Pagination { step: Step::Cursor { to: Place::Header("X-Cursor"), from: Source::Header("X-Next") }, ..BASE };
    let answers = [answer("200 OK", "X-Next: abc", r#"{"data":[1]}"#), answer("200 OK", "X-Next:", r#"{"data":[2]}"#)];
    let server = Server::start(&[&answers[0], &answers[1]]).await;
    assert_eq!(all(Call::new(&server.core(), &LIST).paged_items(&HEADER)).await, ["1", "2"]);
    assert_eq!(server.requests()[1].header("x-cursor"), Some("abc"));

    static BODY: Pagination =
        Pagination { step: Step::Cursor { to: Place::Body("/page/after"), from: Source::Body("/next") }, ..BASE };
    let bodies = [r#"{"data":[1],"next":{"a":1}}"#, r#"{"data":[2],"next":9}"#, r#"{"data":[3],"next":""}"#];
    let server = self::server(&bodies[1..]).await;
    let mut call = Call::new(&server.core(), &SEARCH);
    call.body(serde_json::json!({"filter": "x", "page": {"size": 2}}));
    assert_eq!(all(call.paged_items(&BODY)).await, ["2", "3"]);
    let sent: Vec<String> = server.requests().iter().map(|request| request.body().to_owned()).collect();
    assert_eq!(sent[0], r#"{"filter":"x","page":{"size":2}}"#);
    let second: json::Value = sent[1].parse().unwrap();
    assert_eq!(second, serde_json::json!({"filter": "x", "page": {"size": 2, "after": 9}}));

    let server = self::server(&bodies).await;
    let found = all(Call::new(&server.core(), &SEARCH).paged_items(&BODY)).await;
    assert_eq!(found, ["1", r#"search: what leads to the next page, "/next", is no text"#]);
}

#[tokio::test]
async fn the_last_item_leads_on_while_there_are_more() {
    let bodies = [
        r#"{"data":[{"id":1},{"id":"b/c"}],"more":true}"#,
        r#"{"data":[{"id":"d"}],"more":true}"#,
        r#"{"data":[{"id":"e"}],"more":false}"#,
    ];
    let (found, targets) = items(&LAST, &bodies, |_| {}).await;
    assert_eq!(found.len(), 4);
    assert_eq!(targets, ["/things", "/things?after=b%2Fc", "/things?after=d"]);
    // Where nothing is said, a page that is shorter than another, or empty, is the last.
    let (found, targets) = items(&LAST, &[bodies[0], r#"{"data":[]}"#], |_| {}).await;
    assert_eq!((found.len(), targets.len()), (2, 2));
    let (found, _) = items(&LAST, &[r#"{"data":[{"name":1}],"more":true}"#], |_| {}).await;
    assert_eq!(found[1], r#"list: the last item has no value at "/id", with which the next page is asked for"#);
}

#[tokio::test]
async fn half_a_list_does_not_pass_for_the_whole() {
    let fault = "list: more pages follow, but the answer does not say how to get them";
    assert_eq!(items(&CURSOR, &[r#"{"data":[1],"more":true}"#], |_| {}).await.0, ["1", fault]);
    assert_eq!(items(&LAST, &[r#"{"data":[],"more":true}"#], |_| {}).await.0, [fault]);
    assert_eq!(items(&CURSOR, &[r#"{"data":[1],"more":false,"next":"a"}"#], |_| {}).await.0, ["1"]);
}

#[tokio::test]
async fn page_numbers_end_at_the_last_of_all_pages() {
    let bodies = [r#"{"data":[],"pages":3}"#, r#"{"data":[1],"pages":"3"}"#, r#"{"data":[2],"pages":3.0}"#];
    let (found, targets) = items(&PAGE, &bodies, |_| {}).await;
    assert_eq!(found, ["1", "2"]);
    assert_eq!(targets, ["/things", "/things?page=2", "/things?page=3"]);
    let (_, targets) = items(&PAGE, &[r#"{"data":[1],"pages":3}"#], |call| call.query("page", &2)).await;
    assert_eq!(targets, ["/things?page=2", "/things?page=3"]);
}

#[tokio::test]
async fn page_numbers_end_at_the_total() {
    let full = answer("200 OK", "X-Total: 4", r#"{"data":[1,2]}"#);
    let server = Server::start(&[&full]).await;
    let found = all(Call::new(&server.core(), &LIST).paged_items(&PAGE)).await;
    assert_eq!((found.len(), server.requests().len()), (4, 2));
    // The pages before count, too.
    let mut call = Call::new(&server.core(), &LIST);
    call.query("page", &2);
    assert_eq!(all(call.paged_items(&PAGE)).await.len(), 2);
}

#[tokio::test]
async fn page_numbers_end_at_a_page_that_is_not_full() {
    let (found, targets) = items(&PAGE, &[r#"{"data":[1,2]}"#, r#"{"data":[3]}"#], |_| {}).await;
    assert_eq!((found.len(), targets.len()), (3, 2));
    // Asked for 100, the server documents no more than 3: three are a full page.
    let bodies = [r#"{"data":[1,2,3]}"#, r#"{"data":[4,5,6]}"#, r#"{"data":null}"#];
    let (found, targets) = items(&PAGE, &bodies, |call| call.query("limit", &100)).await;
    assert_eq!((found.len(), targets.len()), (6, 3));
    // Where it documents no limit, it may have one all the same: fewer than were asked for need not be the last.
    let bodies = [r#"{"data":[1,2]}"#, r#"{"data":[3,4]}"#, r#"{"data":[5]}"#];
    let (found, targets) = items(&UNLIMITED, &bodies, |call| call.query("limit", &100)).await;
    assert_eq!(found.len(), 5);
    assert_eq!(targets, ["/things?limit=100", "/things?limit=100&page=1", "/things?limit=100&page=2"]);
}

#[tokio::test]
async fn offsets_count_what_came() {
    let bodies = [r#"{"data":[1,2]}"#, r#"{"data":[3,4]}"#, r#"{"data":[]}"#];
    let (found, targets) = items(&OFFSET, &bodies, |call| call.query("offset", &10)).await;
    assert_eq!(found.len(), 4);
    assert_eq!(targets, ["/things?offset=10", "/things?offset=12", "/things?offset=14"]);
}

#[tokio::test]
async fn the_link_header_leads_on() {
    let one = answer(
        "200 OK",
        "Link: </other>; rel=\"prev\"; title=\"a, <b>; \\\"rel=next\\\"\", </no>; rel=next; anchor=\"/x\", \
         <?page=2&cursor=x>; REL=\"last Next\"; rel=prev\r\nLink: </late>; rel=next",
        "[1]",
    );
    let two = answer("200 OK", "Link: </first>; rel=first, broken; rel=next", "[2]");
    let server = Server::start(&[&one, &two]).await;
    let mut call = Call::new(&server.core(), &LIST);
    call.query("limit", &1);
    assert_eq!(all(call.paged_items(&LINK)).await, ["1", "2"]);
    assert_eq!(server.requests()[1].target(), "/things?page=2&cursor=x");
}

#[tokio::test]
async fn a_url_of_the_answer_leads_on_within_the_origin() {
    let elsewhere = Server::start(&[NO_CONTENT]).await;
    for (next, fault) in [
        (format!("{}/things?page=2", elsewhere.url), format!("the next page is at {}, another origin", elsewhere.url)),
        (format!("//{}/x", elsewhere.url.trim_start_matches("http://")), "another origin".to_owned()),
        ("https://127.0.0.1/x".to_owned(), "another origin".to_owned()),
        ("file:///etc/passwd".to_owned(), "another origin".to_owned()),
        ("javascript:alert(1)".to_owned(), "another origin".to_owned()),
        ("http://[".to_owned(), "the URL of the next page cannot be used".to_owned()),
    ] {
        let body = format!(r#"{{"data":[1],"links":{{"next":{next:?}}}}}"#);
        let server = self::server(&[&body]).await;
        let mut pages = pages_of(&server.core(), &URL);
        assert!(pages.next().await.unwrap().is_ok(), "the page itself is good");
        let error: Error = pages.next().await.unwrap().unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Decode, Some("list")));
        assert!(error.to_string().contains(&fault), "{error}");
        assert!(pages.next().await.is_none());
        assert_eq!(server.requests().len(), 1);
    }
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn a_url_gets_what_it_lacks() {
    let bodies = [
        r##"{"data":[1],"links":{"next":"?page=2&key=k#top"}}"##,
        r#"{"data":[2],"links":{"next":"/v2/things?page=3"}}"#,
        r#"{"data":[3],"links":{}}"#,
    ];
    let server = server(&bodies).await;
    let core = server.core_with(|builder| {
        builder.credential(&TOKEN, "secret".into());
        builder.credential(&KEY, "k".into());
    });
    let mut call = Call::new(&core, &GUARDED);
    call.query("limit", &2);
    call.options(RequestOptions::new().query("extra", "1"));
    assert_eq!(all(call.paged_items(&URL)).await.len(), 3);
    let requests = server.requests();
    let targets: Vec<&str> = requests.iter().map(|request| request.target()).collect();
    assert_eq!(
        targets,
        ["/things?limit=2&extra=1&key=k", "/things?page=2&extra=1&key=k", "/v2/things?page=3&extra=1&key=k"]
    );
    assert!(requests.iter().all(|request| request.header("x-token") == Some("secret")));
}

#[tokio::test]
async fn pages_that_come_again_end_in_an_error() {
    const FAULT: &str = "list: the next page is one that was there before";
    let again = r#"{"data":[1],"next":"a"}"#;
    assert_eq!(items(&CURSOR, &[again], |_| {}).await.0, ["1", "1", FAULT]);
    // The caller began there.
    assert_eq!(items(&CURSOR, &[again], |call| call.query("cursor", &"a")).await.0, ["1", FAULT]);
    let circle = [again, r#"{"data":[2],"next":"b"}"#, r#"{"data":[3],"next":"c"}"#, again];
    assert_eq!(items(&CURSOR, &circle, |_| {}).await.0, ["1", "2", "3", "1", FAULT]);
    let urls = [r#"{"data":[1],"links":{"next":"/b"}}"#, r#"{"data":[2],"links":{"next":"/things"}}"#];
    assert_eq!(items(&URL, &urls, |_| {}).await.0, ["1", "2", FAULT]);
    // A server that heeds no page number.
    let (found, targets) = items(&UNLIMITED, &[r#"{"data":[{"id":1}]}"#], |_| {}).await;
    assert_eq!((found.len(), found[2].as_str(), targets.len()), (3, FAULT, 2));
    // Equal numbers may well come twice.
    let bodies = [r#"{"data":[0]}"#, r#"{"data":[0]}"#, r#"{"data":[]}"#];
    assert_eq!(items(&UNLIMITED, &bodies, |_| {}).await.0, ["0", "0"]);
}

#[tokio::test]
async fn endless_empty_pages_end_in_an_error() {
    let bodies: Vec<String> = (0..200).map(|index| format!(r#"{{"data":[],"next":{index}}}"#)).collect();
    let bodies: Vec<&str> = bodies.iter().map(String::as_str).collect();
    let (found, targets) = items(&CURSOR, &bodies, |_| {}).await;
    assert_eq!(found, ["list: 100 pages in a row are empty, though more are said to follow"]);
    assert_eq!(targets.len(), 100);
}

#[tokio::test]
async fn a_caller_may_want_no_more_than_some_pages() {
    let server = server(&[r#"{"data":[1],"next":"b"}"#, r#"{"data":[2],"next":"c"}"#]).await;
    let call = Call::new(&server.core(), &LIST);
    assert_eq!(all(call.paged_items(&CURSOR).max_pages(2)).await, ["1", "2"]);
    let mut none = pages_of(&server.core(), &CURSOR).max_pages(0);
    assert!(none.next().await.is_none());
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn an_error_is_the_end() {
    let failed = answer("404 Not Found", "", "gone");
    let server = Server::start(&[&page(r#"{"data":[1],"next":"b"}"#), &failed]).await;
    assert_eq!(all(Call::new(&server.core(), &LIST).paged_items(&CURSOR)).await, ["1", "list: 404 Not Found: gone"]);

    let server = self::server(&[r#"{"data":["x"],"next":"b"}"#]).await;
    let mut items = Call::new(&server.core(), &LIST).paged_items::<i64>(&CURSOR);
    let error = items.next().await.unwrap().unwrap_err().to_string();
    assert!(
        error.starts_with("list: cannot decode the response: data[0]: expected a 64-bit integer, found a string"),
        "{error}"
    );
    assert!(items.next().await.is_none());

    let server = Server::start(&[&answer("200 OK", "Content-Type: text/html", "<html>")]).await;
    let mut pages = Call::new(&server.core(), &LIST).pages::<json::Value, Data>(&CURSOR);
    assert_eq!(pages.next().await.unwrap().unwrap_err().kind(), ErrorKind::Decode);
    assert!(pages.next().await.is_none());
    let mut items = Call::new(&server.core(), &LIST).paged_items::<json::Value>(&CURSOR);
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::Decode);
    assert_eq!(server.requests().len(), 2);
}

/// With `--features blocking`: the same walk, within a runtime or without one.
#[cfg(feature = "blocking")]
#[tokio::test(flavor = "multi_thread")]
async fn a_thread_can_wait_for_pages_and_items() {
    let bodies = [r#"{"data":[1,2],"next":"b"}"#, r#"{"data":[],"next":"c"}"#, r#"{"data":[3],"next":"b"}"#];
    let server = server(&bodies).await;
    let call = Call::new(&server.core(), &LIST);
    let found = std::thread::spawn(move || {
        let items = call.paged_items::<i64>(&CURSOR).blocking();
        items.map(|item| item.map_err(|error| error.to_string())).collect::<Vec<_>>()
    });
    let fault = "list: the next page is one that was there before".to_owned();
    assert_eq!(found.join().unwrap(), [Ok(1), Ok(2), Ok(3), Err(fault)]);
    let server = self::server(&[r#"{"data":[],"more":true}"#]).await;
    let pages = Call::new(&server.core(), &LIST).pages::<json::Value, HttpInfo>(&BLOCKED).max_pages(2).blocking();
    let statuses: Vec<u16> = pages.map(|page| page.unwrap().status.as_u16()).collect();
    assert_eq!(statuses, [200, 200]);
}

#[cfg(feature = "blocking")]
static BLOCKED: Pagination =
    Pagination { step: Step::Page { to: Place::Query("page"), first: 1 }, more: Some(Source::Body("/more")), ..BASE };

/// A page of XML, in all but its fields.
struct XmlPage;

impl Described for XmlPage {
    const SHAPE: Shape = Shape::Object(&[
        Member::element("data", Shape::List(&List::of(Name::new("Thing"), Shape::Number).wrapped()))
            .named(Name::new("Things")),
        Member::element("next", Shape::Text).named(Name::new("Next")),
    ]);
}

static XML: Pagination =
    Pagination { step: Step::Cursor { to: Place::Query("cursor"), from: Source::Body("/next") }, ..BASE };

#[tokio::test]
async fn pages_of_xml_lead_on_by_the_names_of_the_properties() {
    let pages = [
        "<Page><Things><Thing>1</Thing><Thing>2</Thing></Things><Next>b</Next></Page>",
        "<Page><Things><Thing>3</Thing></Things></Page>",
    ]
    .map(|body| answer("200 OK", "Content-Type: application/xml", body));
    let answers: Vec<&str> = pages.iter().chain(&pages).map(String::as_str).collect();
    let server = Server::start(&answers).await;
    let core = server.core();
    let items = Call::new(&core, &LIST).paged_items_by(&XML, xml::json_body::<XmlPage>);
    assert_eq!(all(items).await, ["1", "2", "3"]);
    let mut pages = Call::new(&core, &LIST).pages_by::<json::Value, Data>(&XML, xml::json_body::<XmlPage>);
    assert_eq!(pages.next().await.unwrap().unwrap().to_string(), r#"{"data":[1,2],"next":"b"}"#);
    assert_eq!(pages.next().await.unwrap().unwrap().to_string(), r#"{"data":[3]}"#);
    assert!(pages.next().await.is_none());
    let targets: Vec<String> = server.requests().iter().map(|request| request.target().to_owned()).collect();
    assert_eq!(targets, ["/things", "/things?cursor=b", "/things", "/things?cursor=b"]);
}

#[tokio::test]
async fn a_page_that_is_no_xml_is_the_end() {
    let page = answer("200 OK", "Content-Type: application/xml", "<Page><Things>");
    let server = Server::start(&[&page]).await;
    let mut items = Call::new(&server.core(), &LIST).paged_items_by::<json::Value>(&XML, xml::json_body::<XmlPage>);
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::Decode);
    assert!(items.next().await.is_none());
}
