//! A request that nobody sends does nothing, which the compiler notices.
#![deny(unused_must_use)]

use synctera_sdk::Client;

fn remove(client: &Client) {
    client.customers().list_customers();
}

fn main() {}
