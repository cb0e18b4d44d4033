//! Three calls: a list, one by its identifier, a new one.

use sdk::Client;
use sdk::models::PostCustomersBody;

/// What a user changes between two builds.
const ROUND: u32 = 0;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("https://api.stripe.com").bearer_token("token").build()?;
    let api = client.customers();
    let list = api.get_customers().limit(10).await?;
    let customer = api.get_customers_customer("cus_1").await?;
    let new = api.post_customers().body(PostCustomersBody::new().email(format!("{ROUND}@example.com"))).await?;
    println!("{} {customer:?} {}", list.data.len(), new.id);
    Ok(())
}
