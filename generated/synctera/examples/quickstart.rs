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
        .bearer_token(env::var("SYNCTERA_BEARER_TOKEN")?)
        .build()?;
    let answer = client.customers().list_customers().await?;
    println!("{answer:#?}");
    Ok(())
}
