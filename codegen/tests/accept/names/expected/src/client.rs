use std::time::Duration;
use crate::apis;
use crate::runtime::{Core, CoreBuilder, Error, Service};

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

    /// Operations of the tag `type`.
    #[must_use]
    pub fn r#type(&self) -> apis::type_::TypeApi {
        apis::type_::TypeApi::new(self.core.clone())
    }

    /// Operations of the tag `mod`.
    #[must_use]
    pub fn r#mod(&self) -> apis::mod_::ModApi {
        apis::mod_::ModApi::new(self.core.clone())
    }

    /// Operations of the tag `a/b`.
    #[must_use]
    pub fn a_b(&self) -> apis::a_b::ABApi {
        apis::a_b::ABApi::new(self.core.clone())
    }

    /// Operations of the tag `../../etc/passwd`.
    #[must_use]
    pub fn etc_passwd(&self) -> apis::etc_passwd::EtcPasswdApi {
        apis::etc_passwd::EtcPasswdApi::new(self.core.clone())
    }

    /// Operations of the tag `builder`.
    #[must_use]
    pub fn builder_api(&self) -> apis::builder::BuilderApi {
        apis::builder::BuilderApi::new(self.core.clone())
    }

    /// Operations of the tag `self`.
    #[must_use]
    pub fn self_(&self) -> apis::self_::SelfApi {
        apis::self_::SelfApi::new(self.core.clone())
    }

    /// Operations of the tag `💥`.
    #[must_use]
    pub fn u1f4a5(&self) -> apis::u1f4a5::U1f4a5Api {
        apis::u1f4a5::U1f4a5Api::new(self.core.clone())
    }

    /// Operations of the tag `CON`.
    #[must_use]
    pub fn con(&self) -> apis::con::ConApi {
        apis::con::ConApi::new(self.core.clone())
    }

    /// Operations of the tag `clone`.
    #[must_use]
    pub fn clone_api(&self) -> apis::clone::CloneApi {
        apis::clone::CloneApi::new(self.core.clone())
    }

    /// Operations of the tag an empty string.
    #[must_use]
    pub fn n(&self) -> apis::n::NApi {
        apis::n::NApi::new(self.core.clone())
    }

    /// Operations of the tag `main`.
    #[must_use]
    pub fn main(&self) -> apis::main::MainApi {
        apis::main::MainApi::new(self.core.clone())
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
