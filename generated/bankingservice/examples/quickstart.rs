//! A first call: `list_customers`.
//!
//! ```sh
//! BANKINGSERVICE_BEARER_TOKEN=… cargo run --example quickstart -- PROFILE_ID
//! ```

use std::env;

use bankingservice_sdk::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let profile_id = arguments.next().ok_or("usage: quickstart PROFILE_ID")?;

    let client = Client::builder()
        .bearer_token(variable("BANKINGSERVICE_BEARER_TOKEN")?)
        .build()?;
    let answer = client.customers().list_customers(profile_id).await?;
    println!("{answer:#?}");
    Ok(())
}

/// What an environment variable holds.
fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("the environment variable {name} is not set"))
}
