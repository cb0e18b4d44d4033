//! Three calls: a list, one by its identifier, a new one.

use sdk::apis::configuration::Configuration;
use sdk::apis::default_api::{get_customers, get_customers_customer, post_customers};

/// What a user changes between two builds.
const ROUND: u32 = 0;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Configuration { bearer_access_token: Some("token".to_owned()), ..Configuration::default() };
    let list = get_customers(&client, None, None, None, None, Some(10), None, None).await?;
    let customer = get_customers_customer(&client, "cus_1", None).await?;
    let email = format!("{ROUND}@example.com");
    let new = post_customers(
        &client,
        None,
        None,
        None,
        None,
        None,
        Some(&email),
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
    )
    .await?;
    println!("{} {customer:?} {}", list.data.len(), new.id);
    Ok(())
}
