use std::time::Duration;
use crate::runtime::{
    Core, CoreBuilder, Error, SecurityKind, SecurityScheme, ServerVariable, Service,
};

pub(crate) static BEARER_AUTH: SecurityScheme = SecurityScheme {
    name: "bearerAuth",
    setter: "bearer_token",
    kind: SecurityKind::Bearer,
};

static SERVICE: Service = Service {
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    server: "https://{org_uuid}.{environment}.tratta.io/api/v1",
    variables: &[
        ServerVariable {
            name: "org_uuid",
            setter: "org_uuid",
            default: None,
            values: &[],
        },
        ServerVariable {
            name: "environment",
            setter: "environment",
            default: Some("production"),
            values: &["production", "sandbox"],
        },
    ],
};

/// A client of the API. Cheap to clone: clones share their connections.
#[derive(Debug, Clone)]
pub struct Client {
    #[allow(dead_code, reason = "the features of all tags may be off")]
    core: Core,
}

impl Client {
    /// Sets up a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            core: CoreBuilder::new(),
        }
    }

    /// Debtors, with their contact details and the caller's own data about them.
    #[cfg(feature = "customers")]
    #[must_use]
    pub fn customers(&self) -> crate::apis::customers::CustomersApi {
        crate::apis::customers::CustomersApi::new(self.core.clone())
    }

    /// The addresses of one debtor, each with an identifier of its own.
    #[cfg(feature = "customer-addresses")]
    #[must_use]
    pub fn customer_addresses(
        &self,
    ) -> crate::apis::customer_addresses::CustomerAddressesApi {
        crate::apis::customer_addresses::CustomerAddressesApi::new(self.core.clone())
    }
}

/// Sets up a [`Client`].
#[derive(Debug)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    core: CoreBuilder,
}

impl ClientBuilder {
    /// The token that is sent as `Authorization: Bearer …`.
    ///
    /// The access token of the organisation, sent with every call.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.core.credential(&BEARER_AUTH, token.into());
        self
    }

    /// UUID of the organisation, handed out together with the access token.
    ///
    /// The client cannot be built without it.
    pub fn org_uuid(mut self, value: impl Into<String>) -> Self {
        self.core.server_variable("org_uuid", value.into());
        self
    }

    /// Live data, or the sandbox for trials.
    ///
    /// Default: `production`.
    ///
    /// One of `production`, `sandbox`.
    pub fn environment(mut self, value: impl Into<String>) -> Self {
        self.core.server_variable("environment", value.into());
        self
    }

    /// The URL that the paths of all operations are relative to.
    ///
    /// The document lists:
    ///
    /// - `https://{org_uuid}.{environment}.tratta.io/api/v1` (the default): The host of one organisation.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.core.base_url(url.into());
        self
    }

    /// The longest that a request may take, its response included. Without it there is no limit.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.core.timeout(limit);
        self
    }

    /// The longest that connecting may take.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.core.connect_timeout(limit);
        self
    }

    /// How often a request that failed for a passing reason is sent again; see
    /// [`RequestOptions::retries`](crate::RequestOptions::retries).
    pub fn retries(mut self, retries: u32) -> Self {
        self.core.retries(retries);
        self
    }

    /// The `User-Agent` header.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.core.user_agent(user_agent.into());
        self
    }

    /// A header of every request.
    pub fn default_header(
        mut self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.core.default_header(name.into(), value.into());
        self
    }

    /// The HTTP client that sends the requests, for settings that this builder does not have.
    ///
    /// Its own redirect policy applies: let it not carry credentials to other hosts.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.core.http_client(client);
        self
    }

    /// The client.
    ///
    /// # Errors
    /// The base URL is missing or cannot be used, a header is invalid, or TLS is not available.
    pub fn build(self) -> Result<Client, Error> {
        Ok(Client {
            core: self.core.build(&SERVICE)?,
        })
    }
}
