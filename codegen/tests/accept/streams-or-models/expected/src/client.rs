use std::time::Duration;
use crate::runtime::{Core, CoreBuilder, Error, Service};

static SERVICE: Service = Service {
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    server: "https://example.com",
    variables: &[],
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

    /// Operations of the tag `Answers`.
    #[cfg(feature = "answers")]
    #[must_use]
    pub fn answers(&self) -> crate::apis::answers::AnswersApi {
        crate::apis::answers::AnswersApi::new(self.core.clone())
    }

    /// Operations of the tag `Media`.
    #[cfg(feature = "media")]
    #[must_use]
    pub fn media(&self) -> crate::apis::media::MediaApi {
        crate::apis::media::MediaApi::new(self.core.clone())
    }

    /// Operations of the tag `Feeds`.
    #[cfg(feature = "feeds")]
    #[must_use]
    pub fn feeds(&self) -> crate::apis::feeds::FeedsApi {
        crate::apis::feeds::FeedsApi::new(self.core.clone())
    }

    /// Operations of the tag `Unread`.
    #[cfg(feature = "unread")]
    #[must_use]
    pub fn unread(&self) -> crate::apis::unread::UnreadApi {
        crate::apis::unread::UnreadApi::new(self.core.clone())
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
