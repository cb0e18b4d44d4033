//! Three calls: a list, one by its identifier, a new one.

use sdk::generated::{HttpClient, PostCustomersRequest};

/// What a user changes between two builds.
const ROUND: u32 = 0;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = HttpClient::new().with_base_url("https://api.stripe.com").with_api_key("token");
    let none = None::<&str>;
    let list = client.get_customers(none, none, none, none, Some(10), none, none, None).await?;
    let customer = client.get_customers_customer("cus_1", none, None).await?;
    let body = PostCustomersRequest { email: Some(format!("{ROUND}@example.com")), ..Default::default() };
    let new = client.post_customers(Some(body)).await?;
    println!("{} {customer:?} {}", list.data.len(), new.id);
    Ok(())
}
