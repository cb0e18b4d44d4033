//! A collector: the server's variables are the organisation's.
#![deny(warnings)]

use tratta_sdk::models::{AddressRequest, CreateCustomerRequest, UpdateCustomerRequest};
use tratta_sdk::{Client, Error, ErrorKind};

async fn collect(client: &Client, new: CreateCustomerRequest, changed: UpdateCustomerRequest) -> Result<(), Error> {
    let made = client.customers().create_customer(new).await?;
    println!("{made:?}");
    client.customers().update_customer("1", changed).await?;
    client.customer_addresses().create_customer_address("1", AddressRequest::new("12345").name("Home")).await?;
    let page = client.customers().list_customers().limit(10).page(2).await?;
    println!("{}", page.data.len());
    client.customers().delete_customer("1").await?;
    Ok(())
}

fn main() {
    let error = Client::builder().bearer_token("t").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    let client = Client::builder().bearer_token("t").org_uuid("o").environment("sandbox").base_url("http://localhost").build().unwrap();
    let new = CreateCustomerRequest::new("Ada Lovelace").date_of_birth("1815-12-10");
    drop(collect(&client, new, UpdateCustomerRequest::new().email("ada@example.com")));
}
