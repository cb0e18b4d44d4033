//! What carries requests to the server: an HTTP client, or whatever stands in for one.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};

use super::body::{Body, BoxError};
use super::future::{self, BoxFuture, MaybeSend, MaybeSync};
use super::operation::Operation;

/// Carries one request to the server and brings back its answer.
///
/// The SDK's own transport is reqwest (feature `reqwest`). An app gives another one to the client's builder: an HTTP
/// client of its own, a recorder, a fake. Retries, time-outs, redirects and credentials are not its business: it sends
/// what it is given, once.
///
/// ```text
/// struct Fake;
///
/// impl Transport for Fake {
///     fn send<'a>(&'a self, request: http::Request<Body>) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
///         Box::pin(async move { Ok(http::Response::new(Body::from_bytes(r#"{"id":"1"}"#))) })
///     }
/// }
/// ```
pub trait Transport: MaybeSend + MaybeSync + 'static {
    /// Sends a request and returns the head of its response, whose body may still be on its way.
    ///
    /// The extensions of the request hold a [`CallInfo`]. A redirect should be returned, not followed: the runtime
    /// follows those that stay on the server.
    ///
    /// # Errors
    ///
    /// No response came: a [`TransportError`] says at which stage.
    fn send<'a>(&'a self, request: Request<Body>) -> BoxFuture<'a, Result<Response<Body>, TransportError>>;

    /// Ends after `time`: how retries wait.
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        future::sleep(time)
    }

    /// Ends after `time`: what a limit of time waits for, beside the work that it limits. A fake whose
    /// [`sleep`](Self::sleep) ends at once needs another one for this: the limit would count as passed.
    fn timeout(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.sleep(time)
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send<'a>(&'a self, request: Request<Body>) -> BoxFuture<'a, Result<Response<Body>, TransportError>> {
        (**self).send(request)
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        (**self).sleep(time)
    }

    fn timeout(&self, time: Duration) -> BoxFuture<'static, ()> {
        (**self).timeout(time)
    }
}

/// Which call a request belongs to: among the extensions of every [`http::Request`] that a transport or a middleware
/// sees.
#[derive(Debug, Clone, Copy)]
pub struct CallInfo {
    operation: &'static Operation,
    attempt: u32,
}

impl CallInfo {
    pub(crate) fn new(operation: &'static Operation, attempt: u32) -> Self {
        Self { operation, attempt }
    }

    /// The operation, as the document names it.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// The path template of the operation, such as `/customers/{id}`: the same for all of its calls, without any value.
    #[must_use]
    pub fn route(&self) -> String {
        self.operation.route()
    }

    /// How often the call was sent before: 0 for the first time.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The scopes that the operation asks of a token, of whichever scheme it is.
    pub fn scopes(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.operation.scopes.iter().flat_map(|(_, scopes)| *scopes).copied()
    }
}

/// Why no response came.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    message: String,
    source: Option<BoxError>,
}

/// The stage at which a transport failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection to the server: it got nothing of the request.
    Connect,
    /// The server, or a proxy, is not who it has to be: trying again does not help.
    Certificate,
    /// The transport's own limit of time passed.
    Timeout,
    /// The connection failed after it was made.
    Io,
    /// The request cannot be sent by this transport.
    Request,
    /// Anything else; it is not tried again.
    Other,
}

impl TransportError {
    /// An error of a stage; the message should hold no secret, and no URL with a query.
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), source: None }
    }

    /// Adds the error that caused it, for programs.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// The stage at which it failed.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn into_source(self) -> Option<BoxError> {
        self.source
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
