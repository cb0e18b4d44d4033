//! Three calls: a list, one by its identifier, a new one. Bodies of forms are JSON values here.

use sdk::Client;
use sdk::client::default::parameters::{GetCustomersCustomerQuery, GetCustomersQuery};
use serde_json::json;

/// What a user changes between two builds.
const ROUND: u32 = 0;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new("https://api.stripe.com")?.with_sensitive_header("authorization", "Bearer token")?;
    let query = GetCustomersQuery { limit: Some(10), ..Default::default() };
    let list = client.get_customers(&query, json!({})).await?;
    let customer = client.get_customers_customer("cus_1", &GetCustomersCustomerQuery::default(), json!({})).await?;
    let new = client.post_customers(json!({ "email": format!("{ROUND}@example.com") })).await?;
    println!("{} {customer:?} {}", list.data.len(), new.id);
    Ok(())
}
