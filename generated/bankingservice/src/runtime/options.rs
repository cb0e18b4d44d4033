//! What a caller may set for one request, whatever its operation.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::credential::Credential;
use super::deadline::Tell;
use super::future::{MaybeSend, MaybeSync};
use super::middleware::Middleware;
use super::retry::RetryPolicy;
use super::transport::Transport;

/// Settings of a single request: whatever its client sets for all, and what is added to this one.
///
/// Given to a request by its `options` method. What is not set is as the client has it. Headers replace those that the
/// client or the operation set.
#[derive(Clone, Default)]
pub struct RequestOptions {
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) max_response_size: Option<usize>,
    pub(crate) content_type: Option<String>,
    pub(crate) retries: Option<u32>,
    pub(crate) retry_policy: Option<RetryPolicy>,
    pub(crate) base_url: Option<String>,
    pub(crate) credentials: Vec<(String, Credential)>,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) middlewares: Vec<Arc<dyn Middleware>>,
    pub(crate) attempt_middlewares: Vec<Arc<dyn Middleware>>,
    pub(crate) upload: Option<Tell>,
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

    /// Sets the `User-Agent` header.
    #[must_use]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        self.header("User-Agent", user_agent)
    }

    /// Limits the time from the start of the call to the last byte of the response, all attempts and pauses included.
    /// `Duration::MAX` is no limit, here and for the other limits.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Limits the time of each attempt.
    #[must_use]
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// Limits how long the server may be silent between any two bytes; 60 seconds unless set.
    #[must_use]
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.read_timeout = Some(limit);
        self
    }

    /// Limits the bytes of a response that is kept in memory, after inflating; 64 MiB unless set.
    #[must_use]
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = Some(bytes);
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

    /// Sets the `Accept` header: the media types in which the caller wants the answer.
    #[must_use]
    pub fn accept(self, media_types: impl Into<String>) -> Self {
        self.header("Accept", media_types)
    }

    /// Sets the `Idempotency-Key` header, by which a server recognises a request that is sent again.
    #[must_use]
    pub fn idempotency_key(self, key: impl Into<String>) -> Self {
        self.header("Idempotency-Key", key)
    }

    /// Sends the request up to this many times again, after a pause, while it fails in a way that may pass; twice
    /// unless set.
    ///
    /// A request that could act twice, such as a POST without an idempotency key, is sent again only when the server
    /// cannot have acted on it.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = Some(retries);
        self
    }

    /// Replaces how failed attempts are tried again.
    #[must_use]
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.retry_policy = Some(policy);
        self
    }

    /// Uses another credential for a security scheme, which is named as in the document.
    #[must_use]
    pub fn credential(mut self, scheme: impl Into<String>, credential: impl Into<Credential>) -> Self {
        self.credentials.push((scheme.into(), credential.into()));
        self
    }

    /// Sends the request through another transport.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Adds a hook around the call, within those of the client.
    #[must_use]
    pub fn middleware(mut self, middleware: impl Middleware) -> Self {
        self.middlewares.push(Arc::new(middleware));
        self
    }

    /// Adds a hook around each attempt of the call, within those of the client.
    #[must_use]
    pub fn attempt_middleware(mut self, middleware: impl Middleware) -> Self {
        self.attempt_middlewares.push(Arc::new(middleware));
        self
    }

    /// Calls a function while the body is sent: with the bytes that were handed to the connection, and with how many
    /// there are in all, where that is known. A second attempt begins at nothing again.
    #[must_use]
    pub fn on_upload(mut self, tell: impl Fn(u64, Option<u64>) + MaybeSend + MaybeSync + 'static) -> Self {
        self.upload = Some(Arc::new(tell));
        self
    }
}

/// Shows what is set; of headers, pairs and credentials the names only, since any may be a secret.
impl fmt::Debug for RequestOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn names<T>(pairs: &[(String, T)]) -> Vec<&str> {
            pairs.iter().map(|(name, _)| name.as_str()).collect()
        }
        let names = [
            ("headers", names(&self.headers)),
            ("query", names(&self.query)),
            ("credentials", names(&self.credentials)),
        ];
        let set: [(&str, Option<&dyn fmt::Debug>); 8] = [
            ("timeout", self.timeout.as_ref().map(|value| value as _)),
            ("attempt_timeout", self.attempt_timeout.as_ref().map(|value| value as _)),
            ("read_timeout", self.read_timeout.as_ref().map(|value| value as _)),
            ("max_response_size", self.max_response_size.as_ref().map(|value| value as _)),
            ("content_type", self.content_type.as_ref().map(|value| value as _)),
            ("retries", self.retries.as_ref().map(|value| value as _)),
            ("retry_policy", self.retry_policy.as_ref().map(|value| value as _)),
            ("base_url", self.base_url.as_ref().map(|value| value as _)),
        ];
        let mut shown = formatter.debug_struct("RequestOptions");
        for (name, names) in names.iter().filter(|(_, names)| !names.is_empty()) {
            shown.field(name, names);
        }
        for (name, value) in set {
            if let Some(value) = value {
                shown.field(name, value);
            }
        }
        shown.finish_non_exhaustive()
    }
}
