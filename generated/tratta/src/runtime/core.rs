//! What all requests of a client share.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

use super::middleware::Middleware;
use super::retry::{Budget, RetryPolicy};
use super::security::Credentials;
use super::service::Service;
use super::transport::Transport;

/// The part of a client that its requests own: cheap to clone.
#[derive(Clone)]
pub struct Core {
    pub(crate) shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) base: Base,
    /// Whether the caller set it: then it stands for every server of the document.
    pub(crate) is_given: bool,
    pub(crate) service: &'static Service,
    pub(crate) variables: Vec<(&'static str, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) credentials: Credentials,
    pub(crate) middlewares: Vec<Arc<dyn Middleware>>,
    pub(crate) attempt_middlewares: Vec<Arc<dyn Middleware>>,
    pub(crate) limits: Limits,
    pub(crate) budget: Budget,
}

/// How long a call may take, how much it may bring, and how often it is tried.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// For the call as a whole; none unless set.
    pub(crate) call: Option<Duration>,
    /// For each attempt; none unless set.
    pub(crate) attempt: Option<Duration>,
    /// For the silence of the server between any two bytes.
    pub(crate) silence: Option<Duration>,
    /// In bytes, of a body that is kept in memory.
    pub(crate) response: usize,
    pub(crate) retry: RetryPolicy,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            call: None,
            attempt: None,
            silence: Some(Duration::from_secs(60)),
            response: 64 << 20,
            retry: RetryPolicy::new(),
        }
    }
}

/// The address below which all paths lie, without a trailing slash.
#[derive(Debug, Clone)]
pub(crate) struct Base {
    pub(crate) url: String,
    pub(crate) path: String,
}

impl Core {
    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Core")
            .field("base_url", &self.shared.base.url)
            .field("credentials", &self.shared.credentials)
            .finish_non_exhaustive()
    }
}

impl Base {
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let url = Url::parse(text).map_err(|fault| match text.contains("://") {
            // A URL with credentials is not repeated: the message may be logged.
            true if text.contains('@') => format!("base URL: {fault}"),
            true => format!("base URL {text:?}: {fault}"),
            false => format!("base URL {text:?} names no host: set base_url to one that starts with https://"),
        })?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err("base URL: credentials do not belong in it".to_owned());
        }
        if !matches!(url.scheme(), "http" | "https") {
            return Err(format!("base URL {text:?}: the scheme has to be http or https"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("base URL: a query or fragment does not belong in it".to_owned());
        }
        let path = url.path().trim_end_matches('/').to_owned();
        let url = url.as_str().trim_end_matches('/').to_owned();
        Ok(Self { url, path })
    }
}

/// Sets a header that the caller named.
pub(crate) fn insert_header(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), String> {
    let parsed = HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("{name:?} is not a header name"))?;
    if matches!(parsed.as_str(), "content-length" | "transfer-encoding") {
        return Err(format!("header {name}: it follows from the body and cannot be set"));
    }
    let mut value = header_value(name, value)?;
    // Whatever a caller adds may be a secret.
    value.set_sensitive(true);
    headers.insert(parsed, value);
    Ok(())
}

/// Checks the value of a header; what the message leaves out is the value.
pub(crate) fn header_value(name: &str, value: &str) -> Result<HeaderValue, String> {
    HeaderValue::from_bytes(value.as_bytes())
        .map_err(|_| format!("header {name}: the value has a line break or another control character"))
}
