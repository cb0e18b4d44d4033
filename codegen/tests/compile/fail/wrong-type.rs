//! A number is a number.

use synctera_sdk::Client;

async fn list(client: &Client) {
    let _ = client.customers().list_customers().limit("20").await;
}

fn main() {}
