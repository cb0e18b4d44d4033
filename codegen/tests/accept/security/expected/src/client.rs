use std::time::Duration;
use crate::apis;
use crate::runtime::{Core, CoreBuilder, Error, SecurityKind, SecurityScheme, Service};

pub(crate) static BEARER_AUTH: SecurityScheme = SecurityScheme {
    name: "bearerAuth",
    setter: "bearer_token",
    kind: SecurityKind::Bearer,
};

pub(crate) static X_APP_ID: SecurityScheme = SecurityScheme {
    name: "X-App-Id",
    setter: "x_app_id",
    kind: SecurityKind::Header("X-App-Id"),
};

pub(crate) static X_APP_TOKEN: SecurityScheme = SecurityScheme {
    name: "X-App-Token",
    setter: "x_app_token",
    kind: SecurityKind::Header("X-App-Token"),
};

pub(crate) static LOGIN: SecurityScheme = SecurityScheme {
    name: "login",
    setter: "basic_auth",
    kind: SecurityKind::Basic,
};

pub(crate) static KEY: SecurityScheme = SecurityScheme {
    name: "key",
    setter: "key",
    kind: SecurityKind::Query("api key"),
};

pub(crate) static SESSION: SecurityScheme = SecurityScheme {
    name: "session",
    setter: "session",
    kind: SecurityKind::Cookie("sid"),
};

pub(crate) static FLOW: SecurityScheme = SecurityScheme {
    name: "flow",
    setter: "flow",
    kind: SecurityKind::Bearer,
};

pub(crate) static OWN_SCHEME: SecurityScheme = SecurityScheme {
    name: "ownScheme",
    setter: "own_scheme",
    kind: SecurityKind::Header("Authorization"),
};

static SERVICE: Service = Service {
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    server: "https://example.com",
    variables: &[],
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

    /// Operations of the tag `Calls`.
    #[must_use]
    pub fn calls(&self) -> apis::calls::CallsApi {
        apis::calls::CallsApi::new(self.core.clone())
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
    /// From the console.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.core.credential(&BEARER_AUTH, token.into());
        self
    }

    /// The key that is sent in the header `X-App-Id`.
    pub fn x_app_id(mut self, key: impl Into<String>) -> Self {
        self.core.credential(&X_APP_ID, key.into());
        self
    }

    /// The key that is sent in the header `X-App-Token`.
    pub fn x_app_token(mut self, key: impl Into<String>) -> Self {
        self.core.credential(&X_APP_TOKEN, key.into());
        self
    }

    /// The user name and password that are sent as `Authorization: Basic …`.
    pub fn basic_auth(
        mut self,
        user: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        self.core.credential_pair(&LOGIN, user.into(), password.into());
        self
    }

    /// The key that is sent in the query parameter `api key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.core.credential(&KEY, key.into());
        self
    }

    /// The key that is sent in the cookie `sid`.
    pub fn session(mut self, key: impl Into<String>) -> Self {
        self.core.credential(&SESSION, key.into());
        self
    }

    /// The token that is sent as `Authorization: Bearer …`.
    pub fn flow(mut self, token: impl Into<String>) -> Self {
        self.core.credential(&FLOW, token.into());
        self
    }

    /// The key that is sent in the header `Authorization`.
    pub fn own_scheme(mut self, key: impl Into<String>) -> Self {
        self.core.credential(&OWN_SCHEME, key.into());
        self
    }

    /// The URL that the paths of all operations are relative to.
    ///
    /// The document lists:
    ///
    /// - `https://example.com` (the default)
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
