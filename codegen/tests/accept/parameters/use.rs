use parameters_sdk::models::{Filters, FiltersHolderRole, ListPetsOrder, State};
use parameters_sdk::{Client, DateTime};

use crate::server::{Request, Server};

const NONE: &str = "204 No Content\n\n";

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).build().unwrap()
}

fn filters() -> Filters {
    let role = FiltersHolderRole::new().conditions([("$is", vec!["OWNER".to_owned()])]);
    Filters::new().holder_role(role).junction("and")
}

#[tokio::test]
async fn path_parameters_come_first_in_the_order_of_the_path() {
    let server = Server::start(&[NONE]);
    client(&server).pets().get_pet("a/b c", 7, "6c84fb90-12c4-11e1-840d-7b25c5ee775a").verbose(true).await.unwrap();
    let Request { line, headers, .. } = server.request();
    assert_eq!(line, "GET /owners/a%2Fb%20c/pets/7?verbose=true");
    assert!(headers.contains(&"x-tenant: 6c84fb90-12c4-11e1-840d-7b25c5ee775a".to_owned()), "{headers:?}");
}

#[tokio::test]
async fn what_is_not_set_is_not_sent() {
    let server = Server::start(&[NONE]);
    client(&server).pets().list_pets("north").await.unwrap();
    assert_eq!(server.request().line, "GET /pets?shop=north");
}

#[tokio::test]
async fn every_style_of_a_query_is_written_as_it_should_be() {
    let server = Server::start(&[NONE]);
    let request = client(&server)
        .pets()
        .list_pets("a&b")
        .limit(5)
        .ids([1, 2])
        .names(["x", "y z"])
        .spaced(["x", "y"])
        .piped(["x", "y"])
        .created_at_before(DateTime::from("2026-01-02T03:04:05Z"))
        .tags(["t"])
        .state(State::InActive)
        .states(["ACTIVE", "NEW"])
        .order(ListPetsOrder::MinusCreatedAt)
        .callback("http://x/?a=1")
        .filters(filters())
        .r#where(filters())
        .price("1.10")
        .ratio(0.5)
        .day("2026-01-02");
    request.await.unwrap();
    let line = server.request().line;
    let query: Vec<&str> = line.split_once('?').unwrap().1.split('&').collect();
    let json = "%7B%22holder_role%22%3A%7B%22conditions%22%3A%7B%22%24is%22%3A%5B%22OWNER%22%5D%7D%7D%2C%22junction%22%3A%22and%22%7D";
    let expected = [
        "shop=a%26b",
        "limit=5",
        "ids=1",
        "ids=2",
        "names=x,y%20z",
        "spaced=x%20y",
        "piped=x%7Cy",
        "created_at%5Bbefore%5D=2026-01-02T03%3A04%3A05Z",
        "tags%5B%5D=t",
        "state=IN-ACTIVE",
        "states=ACTIVE",
        "states=NEW",
        "order=-created_at",
        "callback=http://x/?a=1",
        "filters%5Bholder_role%5D%5Bconditions%5D%5B%24is%5D%5B0%5D=OWNER",
        "filters%5Bjunction%5D=and",
        &format!("where={json}"),
        "price=1.10",
        "ratio=0.5",
        "day=2026-01-02",
    ];
    assert_eq!(query, expected);
}

#[tokio::test]
async fn headers_and_cookies_are_sent() {
    let server = Server::start(&[NONE]);
    client(&server).pets().list_pets("north").x_trace(["a", "b"]).session("s").await.unwrap();
    let headers = server.request().headers;
    assert!(headers.contains(&"x-trace: a,b".to_owned()), "{headers:?}");
    assert!(headers.contains(&"cookie: session=s".to_owned()), "{headers:?}");
}

#[tokio::test]
async fn every_style_of_a_path_is_written_as_it_should_be() {
    let server = Server::start(&[NONE]);
    client(&server).pets().get_point("a", [1, 2], ["x", "y"]).await.unwrap();
    assert_eq!(server.request().line, "GET /points/.a/;matrix=1;matrix=2/x,y");
}
