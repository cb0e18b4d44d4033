//! One call, through the SDK and by hand.

use std::error::Error;

use synctera_sdk::models::CustomerInBody;

use crate::derived::Customer;
use crate::{server, text};

const ID: &str = "7d943c51-e4ff-4e57-9558-000000000000";
const TOKEN: &str = "token-of-an-application";

/// Clients of the same server, each with its own connection.
pub struct Clients {
    sdk: synctera_sdk::Client,
    by_hand: reqwest::Client,
    url: String,
}

impl Clients {
    /// Starts the server.
    ///
    /// # Errors
    /// There is no port to listen at.
    pub fn connect() -> Result<Self, Box<dyn Error>> {
        let url = server::start(&text::customer(0).to_string())?;
        let sdk = synctera_sdk::Client::builder().base_url(&url).bearer_token(TOKEN).build()?;
        Ok(Self { sdk, by_hand: reqwest::Client::new(), url })
    }

    /// Through the SDK.
    ///
    /// # Errors
    /// The server did not answer.
    pub async fn sdk(&self) -> Result<CustomerInBody, Box<dyn Error>> {
        Ok(self.sdk.customers().get_customer(ID).await?)
    }

    /// As one would write it for this one call.
    ///
    /// # Errors
    /// The server did not answer.
    pub async fn by_hand(&self) -> Result<Customer, Box<dyn Error>> {
        let request = self.by_hand.get(format!("{}/customers/{ID}", self.url)).bearer_auth(TOKEN);
        let answer = request.header("accept", "application/json").send().await?.error_for_status()?;
        Ok(serde_json::from_slice(&answer.bytes().await?)?)
    }
}
