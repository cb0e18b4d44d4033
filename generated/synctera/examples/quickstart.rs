//! A first call: `list_customers`.
//!
//! ```sh
//! SYNCTERA_BEARER_TOKEN=… cargo run --example quickstart
//! ```

use std::env;

use synctera_sdk::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .bearer_token(variable("SYNCTERA_BEARER_TOKEN")?)
        .build()?;
    let answer = client.customers().list_customers().await?;
    println!("{answer:#?}");
    Ok(())
}

/// What an environment variable holds.
fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("the environment variable {name} is not set"))
}
