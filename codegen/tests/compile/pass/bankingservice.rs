//! A back office: the client is shared, and lists are walked.
#![deny(warnings)]

use std::sync::Arc;

use bankingservice_sdk::models::CustomerInput;
use bankingservice_sdk::{Client, Error};

struct Office {
    client: Arc<Client>,
    profile: String,
}

impl Office {
    async fn names(&self) -> Result<Vec<String>, Error> {
        let page = self.client.customers().list_customers(&self.profile).await?;
        Ok(page.data.into_iter().filter_map(|customer| customer.last_name).collect())
    }

    async fn replace(&self, id: &str, input: CustomerInput) -> Result<(), Error> {
        self.client.customers().update_customer(self.profile.as_str(), id, input).await?;
        self.client.customers().delete_customer(&self.profile, id).await?;
        Ok(())
    }
}

fn main() {
    let client = Client::builder().bearer_token("t").base_url("http://localhost").build().unwrap();
    let office = Office { client: Arc::new(client), profile: "p".to_owned() };
    drop(office.names());
    drop(office.replace("c", CustomerInput::new().first_name("Ada").last_name("Lovelace")));
}
