use names_clashing_sdk::Client;
use names_clashing_sdk::models::{Order, OrderItem, OrderItemObject, OrderState, Pet};

use crate::server::Server;

#[tokio::test]
async fn the_exact_spelling_keeps_its_name() {
    let server = Server::start(&["204 No Content\n\n"; 4]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    client.customers().list_customers().await.unwrap();
    client.customers().places("1", "2", Pet::new().pet_name("p")).await.unwrap();
    client.customers().list_customers_error().await.unwrap();
    client.customers().customers_api().await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].line, "GET /b");
    assert_eq!((requests[1].line.as_str(), requests[1].body.as_str()), ("POST /i/1?id=2", r#"{"pet_name":"p"}"#));
    assert_eq!((requests[2].line.as_str(), requests[3].line.as_str()), ("GET /d", "GET /e"));
}

#[test]
fn components_keep_their_names() {
    let order = Order::new().item(OrderItemObject::new().a("x")).state();
    assert_eq!(serde_json::to_string(&order).unwrap(), r#"{"item":{"a":"x"},"state":"a"}"#);
    assert_eq!(OrderItem::new().b("x").b.as_deref(), Some("x"));
    assert_eq!(OrderState::from("b"), OrderState::B);
}
