//! A first call: `get_customer`.
//!
//! ```sh
//! RIVERTY_BEARER_TOKEN=… cargo run --example quickstart -- CLIENT_ID CUSTOMER_NUMBER
//! ```

use std::env;

use riverty_sdk::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let client_id = arguments.next().ok_or("usage: quickstart CLIENT_ID CUSTOMER_NUMBER")?;
    let customer_number = arguments.next().ok_or("usage: quickstart CLIENT_ID CUSTOMER_NUMBER")?;

    let client = Client::builder()
        .bearer_token(variable("RIVERTY_BEARER_TOKEN")?)
        .build()?;
    let answer = client.customers().get_customer(client_id.parse()?, customer_number).await?;
    println!("{answer:#?}");
    Ok(())
}

/// What an environment variable holds.
fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("the environment variable {name} is not set"))
}
