use overlays_sdk::models::{Article, Line, Order, OrderState};
use overlays_sdk::{Client, Error};

/// The vendor's document says none of this.
pub async fn amended(client: &Client) -> Result<(), Error> {
    let orders: Vec<Order> = client.orders().list_orders().limit(10).await?;
    let of_one: Vec<Order> = client.orders().list_customer_orders("c-1").limit(10).await?;
    for order in orders.iter().chain(&of_one) {
        let paid = order.state == Some(OrderState::Paid);
        println!("{} {} {} {paid}", order.id, order.total, order.placed);
    }
    let _line = Line::new(Article::new("pen")).count(3);
    Ok(())
}
