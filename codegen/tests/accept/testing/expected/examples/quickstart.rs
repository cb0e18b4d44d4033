//! A first call: `parcels_list`.
//!
//! ```sh
//! TESTING_KEY=… cargo run --example quickstart
//! ```

use std::env;

use testing_sdk::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .key(variable("TESTING_KEY")?)
        .build()?;
    let answer = client.parcels().parcels_list().await?;
    println!("{answer:#?}");
    Ok(())
}

/// What an environment variable holds.
fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("the environment variable {name} is not set"))
}
