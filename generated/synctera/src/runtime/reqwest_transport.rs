//! The usual transport: reqwest.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Frame, SizeHint};
use reqwest::redirect::Policy;

use super::body::Body;
use super::error::root;
use super::future::BoxFuture;
use super::transport::{Transport, TransportError, TransportErrorKind};

/// Requests are sent by a [`reqwest::Client`].
///
/// A client's builder makes one by itself. Make one for what only reqwest can be told: a proxy, root certificates, a
/// client certificate, the pool of connections.
///
/// ```text
/// let transport = Reqwest::builder()
///     .proxy("http://proxy.example:3128")
///     .configure(|client| client.pool_max_idle_per_host(4))
///     .build()?;
/// let client = Client::builder().transport(transport).build()?;
/// ```
#[derive(Clone)]
pub struct Reqwest {
    client: reqwest::Client,
    /// The proxy that was set, without its credentials, for messages.
    proxy: Option<Arc<str>>,
}

/// Sets up a [`Reqwest`].
#[must_use = "a builder does nothing until it is built"]
pub struct ReqwestBuilder {
    connect_timeout: Duration,
    proxy: Option<String>,
    configure: Vec<Configure>,
}

type Configure = Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

impl Reqwest {
    /// A transport with reqwest's own settings, but that it follows no redirect, sends no `Referer`, and connects
    /// within 10 seconds.
    pub fn builder() -> ReqwestBuilder {
        ReqwestBuilder { connect_timeout: Duration::from_secs(10), proxy: None, configure: Vec::new() }
    }

    /// A transport over a client of the caller's, with all of its settings. Let it follow no redirects
    /// (`redirect::Policy::none()`): it would take credentials in headers of their own to other hosts.
    #[must_use]
    pub fn from_client(client: reqwest::Client) -> Self {
        Self { client, proxy: None }
    }
}

impl ReqwestBuilder {
    /// Limits the time to connect to the server; 10 seconds unless set.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Sends all requests through a proxy. Without one, `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` have their say.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Sets whatever else a [`reqwest::ClientBuilder`] can be told.
    pub fn configure(
        mut self,
        set: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.configure.push(Box::new(set));
        self
    }

    /// The transport.
    ///
    /// # Errors
    ///
    /// The proxy or another setting cannot be used.
    pub fn build(self) -> Result<Reqwest, TransportError> {
        let unusable = |fault: reqwest::Error| {
            let message = format!("the HTTP client cannot be built: {}", root(&fault));
            TransportError::new(TransportErrorKind::Request, message).with_source(fault)
        };
        // A Referer would repeat the query, and with it a credential.
        let mut builder =
            reqwest::Client::builder().redirect(Policy::none()).referer(false).connect_timeout(self.connect_timeout);
        let mut proxy = None;
        if let Some(url) = &self.proxy {
            builder = builder.proxy(reqwest::Proxy::all(url.as_str()).map_err(unusable)?);
            proxy = url::Url::parse(url).ok().map(|url| Arc::from(url.origin().ascii_serialization()));
        }
        for set in self.configure {
            builder = set(builder);
        }
        Ok(Reqwest { client: builder.build().map_err(unusable)?, proxy })
    }
}

impl Transport for Reqwest {
    fn send<'a>(&'a self, request: Request<Body>) -> BoxFuture<'a, Result<Response<Body>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

impl Reqwest {
    async fn exchange(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        if tokio::runtime::Handle::try_current().is_err() {
            let message = "reqwest needs a tokio runtime, and there is none here: call within one, or block on the \
                           call with the feature `blocking`";
            return Err(TransportError::new(TransportErrorKind::Request, message));
        }
        let (head, body) = request.into_parts();
        let url = url::Url::parse(&head.uri.to_string())
            .map_err(|fault| TransportError::new(TransportErrorKind::Request, format!("the address: {fault}")))?;
        let mut request = reqwest::Request::new(head.method, url);
        *request.headers_mut() = head.headers;
        if !body.is_empty() {
            *request.body_mut() = Some(match body.as_bytes() {
                Some(bytes) => bytes.clone().into(),
                None => reqwest::Body::wrap(body),
            });
        }
        let received = self.client.execute(request).await.map_err(|fault| self.failed(fault))?;
        let (head, body) = http::Response::<reqwest::Body>::from(received).into_parts();
        Ok(Response::from_parts(head, Body::from_stream(Received(body))))
    }

    fn failed(&self, fault: reqwest::Error) -> TransportError {
        let server = fault.url().map_or("the server".to_owned(), |url| url.origin().ascii_serialization());
        // The rest of the URL may hold a credential in its query.
        let fault = fault.without_url();
        let cause = root(&fault);
        let (kind, message) = if is_certificate(&fault) {
            (TransportErrorKind::Certificate, format!("{server} is not trusted: {cause}"))
        } else if fault.is_connect() {
            let through = self.through();
            (TransportErrorKind::Connect, format!("cannot connect to {server}{through}: {cause}"))
        } else if fault.is_timeout() {
            (TransportErrorKind::Timeout, "no complete response within the limit of the HTTP client".to_owned())
        } else if fault.is_builder() {
            (TransportErrorKind::Request, cause)
        } else {
            (TransportErrorKind::Io, format!("the connection failed: {cause}"))
        };
        TransportError::new(kind, message).with_source(fault)
    }

    /// The proxy on the way, if one is known: it, rather than the server, may be what cannot be reached.
    fn through(&self) -> String {
        let of_environment = || {
            let names = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
            let (name, url) = names.iter().find_map(|name| Some((name, std::env::var(name).ok()?)))?;
            let origin = url::Url::parse(&url).ok()?.origin().ascii_serialization();
            Some(format!(" (perhaps through the proxy {origin} of {name})"))
        };
        match &self.proxy {
            Some(proxy) => format!(" through the proxy {proxy}"),
            None => of_environment().unwrap_or_default(),
        }
    }
}

/// The body of a response, with errors that hold no URL.
struct Received(reqwest::Body);

impl http_body::Body for Received {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Pin::new(&mut self.0).poll_frame(context).map_err(|fault| {
            let fault = fault.without_url();
            let (kind, message) = match fault.is_timeout() {
                true => (TransportErrorKind::Timeout, "no complete response within the limit of the client".to_owned()),
                false if fault.is_decode() => {
                    (TransportErrorKind::Other, format!("the response cannot be inflated: {}", root(&fault)))
                }
                false => (TransportErrorKind::Io, format!("the connection failed: {}", root(&fault))),
            };
            TransportError::new(kind, message).with_source(fault)
        })
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

impl fmt::Debug for Reqwest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Reqwest").field("proxy", &self.proxy).finish_non_exhaustive()
    }
}

impl fmt::Debug for ReqwestBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ReqwestBuilder").field("connect_timeout", &self.connect_timeout).finish_non_exhaustive()
    }
}

/// Whether a feature of TLS is on.
pub(crate) fn has_tls() -> bool {
    cfg!(any(feature = "rustls", feature = "native-tls"))
}

/// Whether the other side is not who it has to be.
fn is_certificate(fault: &reqwest::Error) -> bool {
    let mut cause: Option<&dyn std::error::Error> = Some(fault);
    while let Some(fault) = cause {
        if fault.to_string().contains("certificate") {
            return true;
        }
        cause = fault.source();
    }
    false
}
