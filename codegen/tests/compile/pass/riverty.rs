//! A shop that registers whom it bills: errors pass through `?` into a boxed one.
#![deny(warnings)]

use riverty_sdk::Client;
use riverty_sdk::models::{Address, CustomerRequest, CustomerSearchRequest, PersonRequest};

async fn register(client: &Client, customer: CustomerRequest) -> Result<bool, Box<dyn std::error::Error + Send + Sync>> {
    let api = client.customers();
    let answer = api.create_or_update_customer_with_http_info(7, "c-1", customer).await?;
    println!("{} {:?}", answer.status, answer.data);
    let found = api.search_customers(7, CustomerSearchRequest::new()).page(1).per_page(50).order("asc").await?;
    println!("{found:?}");
    match api.check_customer(7, "c-1").await {
        Ok(()) => Ok(true),
        Err(error) if error.status().is_some_and(|status| status.as_u16() == 404) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn main() {
    let client = Client::builder().bearer_token("t").base_url("http://localhost").build().unwrap();
    let address = Address::new().address_line("Storgata 1").postal_code("0155").country_code("NO");
    let person = PersonRequest::new().first_name("Ada").last_name("Lovelace");
    let customer = CustomerRequest::new("Person", address).person(person).existing_customer(true);
    let text = serde_json::to_string(&customer).unwrap();
    assert_eq!(serde_json::from_str::<CustomerRequest>(&text).unwrap(), customer);
    drop(register(&client, customer));
}
