//! What a client is told before it is built: the part behind each generated builder.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderMap, USER_AGENT};

use super::core::{Base, Core, Limits, Shared, header_value, insert_header};
use super::credential::Credential;
use super::error::Error;
use super::middleware::Middleware;
use super::retry::{Budget, RetryPolicy};
use super::security::{Credentials, Secret, SecurityKind, SecurityScheme};
use super::service::Service;
use super::transport::Transport;

/// Collects what a generated client's builder is told.
#[derive(Default)]
pub struct CoreBuilder {
    base_url: Option<String>,
    variables: Vec<(&'static str, String)>,
    credentials: Credentials,
    headers: Vec<(String, Secret)>,
    query: Vec<(String, Secret)>,
    user_agent: Option<String>,
    connect_timeout: Option<Duration>,
    limits: Limits,
    transport: Option<Arc<dyn Transport>>,
    middlewares: Vec<Arc<dyn Middleware>>,
    attempt_middlewares: Vec<Arc<dyn Middleware>>,
    fault: Option<String>,
}

impl CoreBuilder {
    /// A builder that was told nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A builder that was told what the environment says: the base URL, the variables of the server's address and the
    /// credentials, each under the prefix of the service and the name of its setter.
    #[must_use]
    pub fn from_env(service: &'static Service) -> Self {
        let mut builder = Self::new();
        let mut read = |setter: &str| builder.environment(&service.variable(setter));
        let base_url = read("base_url");
        let variables: Vec<_> =
            service.variables.iter().filter_map(|known| Some((known.name, read(known.setter)?))).collect();
        let credentials: Vec<_> = service
            .schemes
            .iter()
            .filter_map(|scheme| match scheme.kind {
                SecurityKind::Basic => Some((*scheme, [&read("user")?, ":", &read("password")?].concat())),
                _ => Some((*scheme, read(scheme.setter)?)),
            })
            .collect();
        builder.base_url = base_url;
        builder.variables = variables;
        for (scheme, text) in credentials {
            builder.credential(scheme, text.into());
        }
        builder
    }

    /// A variable of the environment; one that is empty counts as absent.
    fn environment(&mut self, name: &str) -> Option<String> {
        match std::env::var(name) {
            Ok(value) => Some(value).filter(|value| !value.is_empty()),
            Err(std::env::VarError::NotPresent) => None,
            Err(std::env::VarError::NotUnicode(_)) => {
                self.fault = Some(format!("the environment variable {name} is not UTF-8"));
                None
            }
        }
    }

    /// Keeps the credential of a scheme.
    pub fn credential(&mut self, scheme: &'static SecurityScheme, credential: Credential) {
        self.credentials.put(scheme, credential);
    }

    /// Keeps a user name and a password.
    pub fn credential_pair(&mut self, scheme: &'static SecurityScheme, user: String, password: String) {
        if user.contains(':') {
            self.fault = Some(format!("{}: a user name cannot contain a colon", scheme.setter));
        }
        self.credentials.put(scheme, [user, password].join(":").into());
    }

    /// Sets a variable of the server's address.
    pub fn server_variable(&mut self, name: &'static str, value: String) {
        self.variables.push((name, value));
    }

    /// Replaces the document's server.
    pub fn base_url(&mut self, url: String) {
        self.base_url = Some(url);
    }

    /// Limits the time from the start of a call to the last byte of its response, all attempts and pauses included.
    pub fn timeout(&mut self, limit: Duration) {
        self.limits.call = Some(limit);
    }

    /// Limits the time of each attempt of a call.
    pub fn attempt_timeout(&mut self, limit: Duration) {
        self.limits.attempt = Some(limit);
    }

    /// Limits how long the server may be silent between any two bytes.
    pub fn read_timeout(&mut self, limit: Duration) {
        self.limits.silence = Some(limit);
    }

    /// Limits the time to connect to the server.
    pub fn connect_timeout(&mut self, limit: Duration) {
        self.connect_timeout = Some(limit);
    }

    /// Limits the bytes of a response that is kept in memory.
    pub fn max_response_size(&mut self, bytes: usize) {
        self.limits.response = bytes;
    }

    /// Sends each request up to this many times again, while it fails in a way that may pass.
    pub fn retries(&mut self, retries: u32) {
        self.limits.retry.retries = retries;
    }

    /// Replaces how failed attempts are tried again.
    pub fn retry_policy(&mut self, policy: RetryPolicy) {
        self.limits.retry = policy;
    }

    /// Replaces the `User-Agent`.
    pub fn user_agent(&mut self, user_agent: String) {
        self.user_agent = Some(user_agent);
    }

    /// Adds a header to every request.
    pub fn default_header(&mut self, name: String, value: String) {
        self.headers.push((name, Secret::new(value)));
    }

    /// Adds a pair to the query of every request.
    pub fn default_query(&mut self, name: String, value: String) {
        self.query.push((name, Secret::new(value)));
    }

    /// Sends the requests through this.
    pub fn transport(&mut self, transport: Arc<dyn Transport>) {
        self.transport = Some(transport);
    }

    /// Adds a hook around every call.
    pub fn middleware(&mut self, middleware: Arc<dyn Middleware>) {
        self.middlewares.push(middleware);
    }

    /// Adds a hook around every attempt of every call.
    pub fn attempt_middleware(&mut self, middleware: Arc<dyn Middleware>) {
        self.attempt_middlewares.push(middleware);
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
        let transport = match self.transport {
            Some(_) if self.connect_timeout.is_some() => {
                return Err("connect_timeout has no effect on a transport of your own: set it there".to_owned());
            }
            Some(transport) => transport,
            None => transport(&base, self.connect_timeout)?,
        };
        let Self { credentials, limits, variables, middlewares, attempt_middlewares, .. } = self;
        let query = self.query.into_iter().map(|(name, value)| (name, value.expose().to_owned())).collect();
        let budget = Budget::new(limits.retry.budget);
        Ok(Core {
            shared: Arc::new(Shared {
                transport,
                base,
                is_given,
                service,
                variables,
                headers,
                query,
                credentials,
                middlewares,
                attempt_middlewares,
                limits,
                budget,
            }),
        })
    }
}

/// Leaves out the values, of which any may be a secret.
impl fmt::Debug for CoreBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CoreBuilder")
            .field("base_url", &self.base_url)
            .field("variables", &self.variables)
            .field("credentials", &self.credentials)
            .field("headers", &self.headers)
            .field("query", &self.query)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
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

/// The transport of a client that was given none.
#[cfg(feature = "reqwest")]
fn transport(base: &Base, connect_timeout: Option<Duration>) -> Result<Arc<dyn Transport>, String> {
    use super::{reqwest_transport::Reqwest, tls};

    // Without TLS, reqwest would fail only when a request is sent, and say that the scheme is not http.
    let is_secure = base.url.starts_with("https:");
    if is_secure && !tls::IS_THERE && !cfg!(target_arch = "wasm32") {
        return Err("https needs a TLS implementation: enable this crate's feature `rustls`, \
                    or give the builder a transport that has one"
            .to_owned());
    }
    let builder = Reqwest::builder();
    let builder = match connect_timeout {
        Some(limit) => builder.connect_timeout(limit),
        None => builder,
    };
    let builder = if is_secure { builder } else { builder.without_authorities() };
    builder.build().map(|transport| Arc::new(transport) as _).map_err(|fault| fault.message().to_owned())
}

/// The transport of a client that was given none.
#[cfg(not(feature = "reqwest"))]
fn transport(_: &Base, _: Option<Duration>) -> Result<Arc<dyn Transport>, String> {
    Err("no transport: give the builder one, or enable this crate's feature `reqwest`".to_owned())
}
