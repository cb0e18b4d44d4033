//! A service that signs customers up: calls run in tasks of their own, and errors are handled by what they say.
#![deny(warnings)]

use std::time::Duration;

use synctera_sdk::apis::customers::GetCustomerError;
use synctera_sdk::models::{Customer, CustomerInBody, CustomerStatus, Employment, Prospect, RiskRating};
use synctera_sdk::{Client, Error, ErrorKind, RequestOptions};

#[derive(Debug)]
enum Failure {
    Unknown(String),
    Api(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Api(error)
    }
}

async fn sign_up(client: &Client, key: &str) -> Result<(), Failure> {
    let api = client.customers();
    let person = Customer::new("ACTIVE").first_name("Ada").last_name("Lovelace").dob("1815-12-10");
    let made = api.create_customer(person).idempotency_key(key).await?;
    api.create_customer(Prospect::new()).await?;
    let id = "6c84fb90-12c4-11e1-840d-7b25c5ee775a";
    api.create_customer_employment(id, Employment::new("ACME")).await?;
    let rating = api.create_customer_risk_rating(id).send().await?;
    let _: RiskRating = rating;
    match made {
        CustomerInBody::Customer(customer) => println!("{:?} {:?}", customer.id, customer.first_name),
        CustomerInBody::Prospect(prospect) => println!("{:?}", prospect.id),
        other => println!("{other:?}"),
    }
    Ok(())
}

async fn find(client: Client, name: String) -> Result<usize, Failure> {
    let options = RequestOptions::new().header("X-Trace", "1").query("debug", "1").timeout(Duration::from_secs(5));
    let request = client.customers().list_customers().limit(20).last_name(name).status("ACTIVE").has_accounts(true);
    let page = tokio::spawn(request.status(CustomerStatus::Active).options(options).into_future()).await.unwrap()?;
    Ok(page.customers.len())
}

async fn fetch(client: &Client, id: &str) -> Result<Option<String>, Failure> {
    match client.customers().get_customer_with_http_info(id).include_history_of(id).await {
        Ok(info) => {
            println!("{} {:?}", info.status, info.headers.get("x-request-id"));
            Ok(Some(format!("{:?}", info.data)))
        }
        Err(error) if error.kind() == ErrorKind::Timeout || error.is_retryable() => Ok(None),
        Err(error) => match error.api::<GetCustomerError>() {
            Some(GetCustomerError::NotFound(problem)) => Err(Failure::Unknown(format!("{problem:?}"))),
            _ => Err(error.into()),
        },
    }
}

/// Requests are values: a trait of the application can be implemented for them.
trait IncludeHistory {
    fn include_history_of(self, id: &str) -> Self;
}

impl<M: synctera_sdk::runtime::Mode> IncludeHistory for synctera_sdk::apis::customers::GetCustomer<M> {
    fn include_history_of(self, _: &str) -> Self {
        self
    }
}

fn assert_send<T: Send + 'static>(value: T) -> T {
    value
}

fn main() {
    let client = Client::builder().bearer_token("t").base_url("http://localhost").timeout(Duration::from_secs(1)).build().unwrap();
    drop(assert_send(client.customers().list_customers()));
    drop(assert_send(find(client.clone(), "x".to_owned())));
    drop(assert_send(async move {
        sign_up(&client, "k").await?;
        fetch(&client, "i").await
    }));
}
