//! A first call: `list_customers`.
//!
//! ```sh
//! VOUCHERIFY_X_APP_ID=… VOUCHERIFY_X_APP_TOKEN=… cargo run --example quickstart
//! ```

use std::env;

use voucherify_sdk::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .x_app_id(variable("VOUCHERIFY_X_APP_ID")?)
        .x_app_token(variable("VOUCHERIFY_X_APP_TOKEN")?)
        .build()?;
    let answer = client.customers().list_customers().await?;
    println!("{answer:#?}");
    Ok(())
}

/// What an environment variable holds.
fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("the environment variable {name} is not set"))
}
