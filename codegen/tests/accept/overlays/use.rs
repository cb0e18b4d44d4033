//! What the overlays amend: names, types, an operation that the vendor's document lacks, and one that is gone.

use overlays_sdk::Client;
use overlays_sdk::models::{Article, Line, Order, OrderState};

use crate::server::Server;

const ORDERS: &str = "200 OK\nContent-Type: application/json\n\n\
    [{\"id\":\"o-1\",\"total\":12.50,\"placed\":\"2026-01-01T10:00:00Z\",\"state\":\"paid\"}]";

#[tokio::test]
async fn the_amended_document_is_called() {
    let server = Server::start(&[ORDERS, ORDERS]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    let orders: Vec<Order> = client.orders().list_orders().limit(10).await.unwrap();
    let of_one: Vec<Order> = client.orders().list_customer_orders("c-1").limit(10).await.unwrap();
    assert_eq!(orders, of_one);
    assert_eq!((orders[0].total.as_str(), &orders[0].state), ("12.50", &Some(OrderState::Paid)));
    let lines: Vec<String> = server.requests().into_iter().map(|request| request.line).collect();
    assert_eq!(lines, ["GET /orders?limit=10", "GET /customers/c-1/orders?limit=10"]);
}

#[test]
fn what_is_inserted_may_refer_to_other_files() {
    let line = Line::new(Article::new("pen")).count(3);
    assert_eq!((line.article.name.as_str(), line.count), ("pen", Some(3)));
}
