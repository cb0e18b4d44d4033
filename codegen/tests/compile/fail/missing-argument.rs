//! A required argument is the compiler's business.

use synctera_sdk::Client;

async fn fetch(client: &Client) {
    let _ = client.customers().get_customer().await;
}

fn main() {}
