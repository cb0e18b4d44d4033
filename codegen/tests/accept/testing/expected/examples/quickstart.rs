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
        .key(env::var("TESTING_KEY")?)
        .build()?;
    let answer = client.parcels().parcels_list().await?;
    println!("{answer:#?}");
    Ok(())
}
