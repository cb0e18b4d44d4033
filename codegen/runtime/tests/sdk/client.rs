//! The client of the API.

use std::time::Duration;

use super::customers::CustomersApi;
use crate::runtime::{Core, CoreBuilder, Credential, Error, SecurityKind, SecurityScheme, Service};

pub(crate) static BEARER_AUTH: SecurityScheme =
    SecurityScheme { name: "bearerAuth", setter: "bearer_token", kind: SecurityKind::Bearer };

static SERVICE: Service = Service {
    environment: "SDK",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    server: "https://api.example.com/v1",
    variables: &[],
    schemes: &[&BEARER_AUTH],
};

/// A client of the API. Clones share their connections.
#[derive(Debug, Clone)]
pub struct Client {
    core: Core,
}

impl Client {
    /// Begins a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder { core: CoreBuilder::new() }
    }

    /// Operations on customers.
    pub fn customers(&self) -> CustomersApi {
        CustomersApi::new(self.core.clone())
    }
}

/// Collects what a [`Client`] needs.
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    core: CoreBuilder,
}

impl ClientBuilder {
    /// Sets the bearer token.
    pub fn bearer_token(mut self, token: impl Into<Credential>) -> Self {
        self.core.credential(&BEARER_AUTH, token.into());
        self
    }

    /// Replaces the server's address.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.core.base_url(url.into());
        self
    }

    /// Limits the time of each request.
    #[allow(dead_code)]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.core.timeout(timeout);
        self
    }

    /// Checks everything and makes the client.
    ///
    /// # Errors
    ///
    /// When the address, a credential or a header cannot be used.
    pub fn build(self) -> Result<Client, Error> {
        Ok(Client { core: self.core.build(&SERVICE)? })
    }
}
