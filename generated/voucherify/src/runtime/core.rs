//! What all requests of a client share, and the builder behind each generated one.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use reqwest::Url;
use reqwest::redirect::Policy;

use super::error::Error;
use super::security::{Credentials, Secret, SecurityScheme};
use super::service::Service;

/// The part of a client that its requests own: cheap to clone.
#[derive(Clone)]
pub struct Core {
    shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) http: reqwest::Client,
    pub(crate) base: Base,
    /// Whether the caller set it: then it stands for every server of the document.
    pub(crate) is_given: bool,
    pub(crate) service: &'static Service,
    pub(crate) variables: Vec<(&'static str, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) credentials: Credentials,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retries: u32,
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

/// Collects what a generated client's builder is told.
#[derive(Debug, Default)]
pub struct CoreBuilder {
    base_url: Option<String>,
    variables: Vec<(&'static str, String)>,
    credentials: Credentials,
    headers: Vec<(String, Secret)>,
    user_agent: Option<String>,
    timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    retries: u32,
    http: Option<reqwest::Client>,
    fault: Option<String>,
}

impl CoreBuilder {
    /// A builder that was told nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps the credential of a scheme.
    pub fn credential(&mut self, scheme: &'static SecurityScheme, credential: String) {
        self.credentials.put(scheme, credential);
    }

    /// Keeps a user name and a password.
    pub fn credential_pair(&mut self, scheme: &'static SecurityScheme, user: String, password: String) {
        if user.contains(':') {
            self.fault = Some(format!("{}: a user name cannot contain a colon", scheme.setter));
        }
        self.credentials.put(scheme, [user, password].join(":"));
    }

    /// Sets a variable of the server's address.
    pub fn server_variable(&mut self, name: &'static str, value: String) {
        self.variables.push((name, value));
    }

    /// Replaces the document's server.
    pub fn base_url(&mut self, url: String) {
        self.base_url = Some(url);
    }

    /// Limits the time from sending a request to the last byte of its response.
    pub fn timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    /// Limits the time to connect to the server.
    pub fn connect_timeout(&mut self, timeout: Duration) {
        self.connect_timeout = Some(timeout);
    }

    /// Sends each request up to this many times again, while it fails in a way that may pass.
    pub fn retries(&mut self, retries: u32) {
        self.retries = retries;
    }

    /// Replaces the `User-Agent`.
    pub fn user_agent(&mut self, user_agent: String) {
        self.user_agent = Some(user_agent);
    }

    /// Adds a header to every request.
    pub fn default_header(&mut self, name: String, value: String) {
        self.headers.push((name, Secret::new(value)));
    }

    /// Sends the requests through a client of the caller's, whose policy for redirects then applies.
    pub fn http_client(&mut self, http: reqwest::Client) {
        self.http = Some(http);
    }

    /// Checks everything, so that a client that was built can send.
    ///
    /// # Errors
    ///
    /// When the address, a credential or a header cannot be used.
    pub fn build(self, service: &'static Service) -> Result<Core, Error> {
        self.assemble(service).map_err(Error::build)
    }

    fn assemble(self, service: &'static Service) -> Result<Core, String> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        self.credentials.check()?;
        let headers = headers(&self.headers, self.user_agent.as_deref().unwrap_or(service.user_agent))?;
        let is_given = self.base_url.is_some();
        let base = match &self.base_url {
            Some(url) => Base::parse(url)?,
            None => Base::parse(&service.address(service.server, &self.variables)?)?,
        };
        let http = match self.http {
            Some(_) if self.connect_timeout.is_some() => {
                return Err("connect_timeout has no effect on http_client: set it on that client".to_owned());
            }
            Some(http) => http,
            None => http_client(&base, self.connect_timeout)?,
        };
        let Self { credentials, timeout, retries, variables, .. } = self;
        let shared = Shared { http, base, is_given, service, variables, headers, credentials, timeout, retries };
        Ok(Core { shared: Arc::new(shared) })
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

fn headers(pairs: &[(String, Secret)], user_agent: &str) -> Result<HeaderMap, String> {
    let mut headers = HeaderMap::new();
    headers.insert(USER_AGENT, header_value("User-Agent", user_agent)?);
    for (name, value) in pairs {
        insert_header(&mut headers, name, value.expose())?;
    }
    Ok(headers)
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

fn http_client(base: &Base, connect_timeout: Option<Duration>) -> Result<reqwest::Client, String> {
    // Without TLS, reqwest would fail only when a request is sent, and say that the scheme is not http.
    if base.url.starts_with("https:") && !cfg!(any(feature = "rustls", feature = "native-tls")) {
        return Err("https needs a TLS implementation: enable this crate's feature `rustls`, \
                    or give the builder an http_client that has one"
            .to_owned());
    }
    // A Referer would repeat the query, and with it a credential.
    let mut builder = reqwest::Client::builder().redirect(redirects()).referer(false);
    if let Some(timeout) = connect_timeout {
        builder = builder.connect_timeout(timeout);
    }
    builder.build().map_err(|fault| format!("the HTTP client cannot be built: {}", super::error::root(&fault)))
}

/// Follows redirects within one origin only: credentials in headers of their own would go along to any other.
fn redirects() -> Policy {
    Policy::custom(|attempt| {
        let same = attempt.previous().last().is_some_and(|from| from.origin() == attempt.url().origin());
        if same && attempt.previous().len() <= 10 { attempt.follow() } else { attempt.stop() }
    })
}
