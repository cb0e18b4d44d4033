//! What a caller may add to one request, whatever its operation.

use std::fmt;
use std::time::Duration;

/// Additions to a single request: headers, query pairs, a time-out, retries.
///
/// Given to a request by its `options` method. Headers replace those that the client or the operation set.
#[derive(Clone, Default)]
pub struct RequestOptions {
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) content_type: Option<String>,
    pub(crate) retries: Option<u32>,
    pub(crate) base_url: Option<String>,
}

impl RequestOptions {
    /// Options that change nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a header; of several values for one name, the last is sent.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Adds a pair to the query.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Limits the time from sending the request to the last byte of the response, in place of the client's limit.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sends the request to another server, with the credentials of the client.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Chooses among the media types in which the operation accepts its body, or names one of a documented range such as
    /// `image/*`.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Sets the `Idempotency-Key` header, by which a server recognises a request that is sent again.
    #[must_use]
    pub fn idempotency_key(self, key: impl Into<String>) -> Self {
        self.header("Idempotency-Key", key)
    }

    /// Sends the request up to this many times again, after a pause, while it fails in a way that may pass.
    ///
    /// A request that could act twice, such as a POST without an idempotency key, is sent again only when the server
    /// cannot have acted on it.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = Some(retries);
        self
    }
}

/// Shows names only: any header or pair may carry a secret.
impl fmt::Debug for RequestOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, String)]| pairs.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        formatter
            .debug_struct("RequestOptions")
            .field("headers", &names(&self.headers))
            .field("query", &names(&self.query))
            .field("timeout", &self.timeout)
            .field("content_type", &self.content_type)
            .field("retries", &self.retries)
            .field("base_url", &self.base_url)
            .finish()
    }
}
