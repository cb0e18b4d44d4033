use std::sync::Arc;
use std::time::Duration;
use crate::apis;
use crate::runtime::{
    Core, CoreBuilder, Error, Middleware, RawRequest, RetryPolicy, Service, Transport,
};

static SERVICE: Service = Service {
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    environment: "PAGES_XML",
    server: "https://example.com",
    variables: &[],
    schemes: &[],
};

/// A client of the API. Cheap to clone: clones share their connections.
#[derive(Debug, Clone)]
pub struct Client {
    core: Core,
}

impl Client {
    /// Sets up a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            core: CoreBuilder::new(),
        }
    }

    /// Sets up a client with what the environment says; what is set afterwards goes before it.
    ///
    /// - `PAGES_XML_BASE_URL`: [`base_url`](ClientBuilder::base_url)
    pub fn from_env() -> ClientBuilder {
        ClientBuilder {
            core: CoreBuilder::from_env(&SERVICE),
        }
    }

    /// Operations of the tag `pets`.
    #[must_use]
    pub fn pets(&self) -> apis::pets::PetsApi {
        apis::pets::PetsApi::new(self.core.clone())
    }

    /// A call of a method and a path that the document does not describe, with all that this client has.
    pub fn request(&self, method: http::Method, path: impl Into<String>) -> RawRequest {
        RawRequest::new(&self.core, method, path)
    }
}

/// Sets up a [`Client`].
#[derive(Debug)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    core: CoreBuilder,
}

impl ClientBuilder {
    /// The URL that the paths of all operations are relative to.
    ///
    /// The document lists:
    ///
    /// - `https://example.com` (the default)
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.core.base_url(url.into());
        self
    }

    /// The longest that a call may take, from its start to the last byte of its response, all attempts
    /// and pauses included. Without it there is no limit.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.core.timeout(limit);
        self
    }

    /// The longest that each attempt of a call may take. Without it there is no limit.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.core.attempt_timeout(limit);
        self
    }

    /// The longest that connecting may take: 10 seconds unless set.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.core.connect_timeout(limit);
        self
    }

    /// The longest that the server may be silent between two bytes: 60 seconds unless set.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.core.read_timeout(limit);
        self
    }

    /// The most bytes of a response that are kept in memory, after inflating: 64 MiB unless set.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.core.max_response_size(bytes);
        self
    }

    /// How often a request that failed for a passing reason is sent again: twice unless set. See
    /// [`RetryPolicy`](crate::RetryPolicy) for which failures that are.
    pub fn retries(mut self, retries: u32) -> Self {
        self.core.retries(retries);
        self
    }

    /// How failed attempts are tried again.
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.core.retry_policy(policy);
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

    /// A pair in the query of every request.
    pub fn default_query(
        mut self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.core.default_query(name.into(), value.into());
        self
    }

    /// What sends the requests: an HTTP client with settings that this builder does not have, a recorder,
    /// a fake.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.core.transport(Arc::new(transport));
        self
    }

    /// A hook around every call. The first that is added is the outermost.
    pub fn middleware(mut self, middleware: impl Middleware) -> Self {
        self.core.middleware(Arc::new(middleware));
        self
    }

    /// A hook around every attempt of every call, where it sees what is sent, credentials included.
    pub fn attempt_middleware(mut self, middleware: impl Middleware) -> Self {
        self.core.attempt_middleware(Arc::new(middleware));
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
