//! The usual transport: reqwest.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body::Frame;
#[cfg(not(target_arch = "wasm32"))]
use http_body::SizeHint;
use url::Url;

use super::body::Body;
use super::error::root;
use super::future::BoxFuture;
use super::tls::{self, Tls};
use super::transport::{Transport, TransportError, TransportErrorKind};

/// Requests are sent by a [`reqwest::Client`].
///
/// A client's builder makes one by itself. Make one for what only reqwest can be told: a proxy, root certificates, a
/// client certificate, the pool of connections.
///
/// ```text
/// let transport = Reqwest::builder()
///     .proxy("http://proxy.example:3128")
///     .root_certificates(std::fs::read("company.pem")?)
///     .configure(|client| client.pool_max_idle_per_host(4))
///     .build()?;
/// let client = Client::builder().transport(transport).build()?;
/// ```
#[derive(Clone)]
pub struct Reqwest {
    client: reqwest::Client,
    /// The proxy that was set, without its credentials, for messages.
    proxy: Option<Arc<str>>,
    /// The last server that was called: parsing a whole URL takes a microsecond, and servers are few.
    server: Arc<Mutex<Option<Url>>>,
    /// The same once more, for calls that block: their connections live on a thread of their own.
    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    blocking: Option<reqwest::Client>,
}

/// Sets up a [`Reqwest`].
#[must_use = "a builder does nothing until it is built"]
pub struct ReqwestBuilder {
    connect_timeout: Duration,
    proxy: Option<String>,
    tls: Tls,
    configure: Vec<Configure>,
}

type Configure = Box<dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

impl Reqwest {
    /// A transport with reqwest's own settings, but that it follows no redirect, sends no `Referer`, and connects
    /// within 10 seconds.
    pub fn builder() -> ReqwestBuilder {
        ReqwestBuilder {
            connect_timeout: Duration::from_secs(10),
            proxy: None,
            tls: Tls::default(),
            configure: Vec::new(),
        }
    }

    /// A transport over a client of the caller's, with all of its settings. Let it follow no redirects
    /// (`redirect::Policy::none()`): it would take credentials in headers of their own to other hosts.
    #[must_use]
    pub fn from_client(client: reqwest::Client) -> Self {
        Self {
            client,
            proxy: None,
            server: Arc::default(),
            #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
            blocking: None,
        }
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

    /// Trusts the authorities whose certificates are in this PEM text, beside those of the system.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.tls.roots.push(pem.into());
        self
    }

    /// Does without certificates of authorities where the system has none.
    pub(crate) fn without_authorities(mut self) -> Self {
        self.tls.is_optional = true;
        self
    }

    /// Shows the server a certificate (mutual TLS): PEM text of the certificate, its chain and its private key.
    pub fn identity(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.tls.identity = Some(pem.into());
        self
    }

    /// Sets whatever else a [`reqwest::ClientBuilder`] can be told. What it is told of TLS has no effect with the
    /// feature `rustls`, whose configuration is made here.
    pub fn configure(
        mut self,
        set: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
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
        let client = self.client()?;
        let proxy = self.proxy.as_deref().and_then(|url| Url::parse(url).ok());
        Ok(Reqwest {
            client,
            proxy: proxy.map(|url| Arc::from(url.origin().ascii_serialization())),
            server: Arc::default(),
            #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
            blocking: Some(self.client()?),
        })
    }

    fn client(&self) -> Result<reqwest::Client, TransportError> {
        let unusable = |fault: reqwest::Error| {
            let message = format!("the HTTP client cannot be built: {}", root(&fault));
            TransportError::new(TransportErrorKind::Request, message).with_source(fault)
        };
        let mut client = reqwest::Client::builder();
        #[cfg(not(target_arch = "wasm32"))]
        {
            // The runtime follows redirects and tries again. A Referer would repeat the query, and with it a credential.
            client = client
                .redirect(reqwest::redirect::Policy::none())
                .referer(false)
                .retry(reqwest::retry::never())
                .connect_timeout(self.connect_timeout);
            if let Some(url) = &self.proxy {
                client = client.proxy(reqwest::Proxy::all(url.as_str()).map_err(unusable)?);
            }
        }
        client = self.tls.set(client).map_err(|fault| TransportError::new(TransportErrorKind::Request, fault))?;
        for set in &self.configure {
            client = set(client);
        }
        client.build().map_err(unusable)
    }
}

impl Transport for Reqwest {
    fn send<'a>(&'a self, request: Request<Body>) -> BoxFuture<'a, Result<Response<Body>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

impl Reqwest {
    #[cfg(not(target_arch = "wasm32"))]
    async fn exchange(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        if tokio::runtime::Handle::try_current().is_err() {
            let message = "reqwest needs a tokio runtime, and there is none here: call within one, or use \
                           `send_blocking` of the feature `blocking`";
            return Err(TransportError::new(TransportErrorKind::Request, message));
        }
        let (mut request, body) = self.outline(request)?;
        if !body.is_empty() {
            *request.body_mut() = Some(match body.as_bytes() {
                Some(bytes) => bytes.clone().into(),
                None => reqwest::Body::wrap(body),
            });
        }
        // A runtime without timers or I/O is found out by a panic of tokio.
        let received = Caught(self.client().execute(request)).await;
        let received = received.map_err(|panic| TransportError::new(TransportErrorKind::Request, panic))?;
        let received = received.map_err(|fault| self.failed(fault))?;
        let (head, body) = http::Response::<reqwest::Body>::from(received).into_parts();
        Ok(Response::from_parts(head, Body::from_stream(Received(body))))
    }

    /// A browser sends a body as a whole.
    #[cfg(target_arch = "wasm32")]
    async fn exchange(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let (mut request, body) = self.outline(request)?;
        if !body.is_empty() {
            let bytes = body.collect(usize::MAX).await;
            let unread =
                |fault: super::body::BoxError| TransportError::new(TransportErrorKind::Request, fault.to_string());
            *request.body_mut() = Some(bytes.map_err(unread)?.into());
        }
        let mut received = self.client.execute(request).await.map_err(|fault| self.failed(fault))?;
        let mut response = Response::new(Body::empty());
        *response.status_mut() = received.status();
        std::mem::swap(response.headers_mut(), received.headers_mut());
        *response.body_mut() = Body::from_stream(Received(Box::pin(received.bytes_stream())));
        Ok(response)
    }

    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    fn client(&self) -> &reqwest::Client {
        match &self.blocking {
            Some(blocking) if super::blocking::is_here() => blocking,
            _ => &self.client,
        }
    }

    #[cfg(not(all(feature = "blocking", not(target_arch = "wasm32"))))]
    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    /// The request as reqwest takes it, still without its body.
    fn outline(&self, request: Request<Body>) -> Result<(reqwest::Request, Body), TransportError> {
        let (head, body) = request.into_parts();
        let mut request = reqwest::Request::new(head.method, self.url(&head.uri)?);
        *request.headers_mut() = head.headers;
        Ok((request, body))
    }

    fn url(&self, uri: &http::Uri) -> Result<Url, TransportError> {
        let is_at = |server: &Url| {
            let authority = uri.authority().map(http::uri::Authority::as_str);
            uri.scheme_str() == Some(server.scheme()) && authority == Some(server.authority())
        };
        let mut server = self.server.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(server) = server.as_ref().filter(|server| is_at(server)) {
            let mut url = server.clone();
            url.set_path(uri.path());
            url.set_query(uri.query());
            return Ok(url);
        }
        let url = Url::parse(&uri.to_string())
            .map_err(|fault| TransportError::new(TransportErrorKind::Request, format!("the address: {fault}")))?;
        *server = url.join("/").ok();
        Ok(url)
    }

    fn failed(&self, fault: reqwest::Error) -> TransportError {
        let server = fault.url().map_or("the server".to_owned(), |url| url.origin().ascii_serialization());
        // The rest of the URL may hold a credential in its query.
        let fault = fault.without_url();
        let cause = root(&fault);
        let (kind, message) = if tls::is_certificate(&fault) {
            (TransportErrorKind::Certificate, format!("{server}{} is not trusted: {cause}", self.through()))
        } else if is_connect(&fault) {
            (TransportErrorKind::Connect, format!("cannot connect to {server}{}: {cause}", self.through()))
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
            let origin = Url::parse(&url).ok()?.origin().ascii_serialization();
            Some(format!(" (perhaps through the proxy {origin} of {name})"))
        };
        match &self.proxy {
            Some(proxy) => format!(" through the proxy {proxy}"),
            None => of_environment().unwrap_or_default(),
        }
    }
}

/// The body of a response, with errors that hold no URL.
#[cfg(not(target_arch = "wasm32"))]
struct Received(reqwest::Body);

/// The body of a response, with errors that hold no URL.
#[cfg(target_arch = "wasm32")]
struct Received<S>(Pin<Box<S>>);

#[cfg(target_arch = "wasm32")]
impl<S: futures_core::Stream<Item = reqwest::Result<Bytes>>> http_body::Body for Received<S> {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        self.0.as_mut().poll_next(context).map_ok(Frame::data).map_err(broken)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl http_body::Body for Received {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Pin::new(&mut self.0).poll_frame(context).map_err(broken)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

/// What went wrong while a body was read.
fn broken(fault: reqwest::Error) -> TransportError {
    let fault = fault.without_url();
    let cause = root(&fault);
    let (kind, message) = if fault.is_timeout() {
        (TransportErrorKind::Timeout, "no complete response within the limit of the HTTP client".to_owned())
    } else if is_decompression(&fault) {
        (TransportErrorKind::Other, format!("the response cannot be inflated: {cause}"))
    } else {
        (TransportErrorKind::Io, format!("the connection failed: {cause}"))
    };
    TransportError::new(kind, message).with_source(fault)
}

/// Whether the body came, but is not compressed as it says. What the connection itself fails with is an error of hyper.
fn is_decompression(fault: &reqwest::Error) -> bool {
    std::error::Error::source(fault).is_some_and(|cause| cause.is::<std::io::Error>())
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

#[cfg(not(target_arch = "wasm32"))]
fn is_connect(fault: &reqwest::Error) -> bool {
    fault.is_connect()
}

/// A browser does not say at which stage a request failed.
#[cfg(target_arch = "wasm32")]
fn is_connect(_: &reqwest::Error) -> bool {
    false
}

/// A future whose panic is a result: tokio's, where its runtime lacks what a connection needs.
#[cfg(not(target_arch = "wasm32"))]
struct Caught<F>(F);

#[cfg(not(target_arch = "wasm32"))]
impl<F: Future + Unpin> Future for Caught<F> {
    type Output = Result<F::Output, String>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let inner = std::panic::AssertUnwindSafe(|| Pin::new(&mut self.0).poll(context));
        match std::panic::catch_unwind(inner) {
            Ok(poll) => poll.map(Ok),
            Err(panic) => {
                let said = panic.downcast_ref::<String>().map(String::as_str);
                let said = said.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("a panic");
                Poll::Ready(Err(format!(
                    "this tokio runtime cannot carry a request (build it with `enable_all`): {said}"
                )))
            }
        }
    }
}
