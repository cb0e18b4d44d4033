//! The one error type: what went wrong, and what the server said about it.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::{HeaderMap, LOCATION};

use super::body::BoxError;
use super::deadline::Expired;
use super::redact::Secrets;
use super::response::Response;
use super::transport::{TransportError, TransportErrorKind};
use super::{message, pause, retry};

/// Why a request did not return what it should.
///
/// `Display` is one line that holds the operation, the status and the server's own message.
pub struct Error {
    // Boxed, so that a `Result` is hardly larger than its value.
    inner: Box<Inner>,
}

struct Inner {
    kind: ErrorKind,
    operation: Option<&'static str>,
    message: String,
    response: Option<Response>,
    source: Option<BoxError>,
    attempts: Vec<Attempt>,
    /// Whether the server put a secret into the name of the request.
    hides_request_id: bool,
}

/// An attempt that failed, and was followed by another.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// The stage at which it failed.
    pub kind: ErrorKind,
    /// The status of its response, if one came.
    pub status: Option<StatusCode>,
    /// What went wrong, in one line.
    pub message: String,
    /// The pause after it.
    pub pause: Duration,
}

/// The stage at which a request failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client or the request cannot be built from what was given; nothing was sent.
    Build,
    /// A credential that the operation demands was not given; nothing was sent.
    Auth,
    /// No connection to the server.
    Connect,
    /// The server is not who it has to be: its certificate is not trusted.
    Certificate,
    /// No complete response within a time limit.
    Timeout,
    /// The connection failed after it was made.
    Transport,
    /// The server answered with a status other than success.
    Status,
    /// The response is larger than the client takes: see `max_response_size` of the client's builder.
    TooLarge,
    /// The response is not what the document describes.
    Decode,
    /// The server sent an error in place of an item, in a response that began as a success.
    Stream,
    /// A middleware, or another part of the app, gave up.
    Other,
}

/// A documented error of an operation.
pub trait ApiError: Sized {
    /// Decodes the body by the status of its response; `None` where the document describes nothing, or something else.
    fn from_response(status: u16, body: &[u8]) -> Option<Self>;
}

impl Error {
    /// The stage at which the request failed.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// The operation, as the document names it; none while a client is built.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.inner.operation
    }

    /// What went wrong: the server's own words where it gave any.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.inner.message
    }

    /// The status of the response, if one came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.response().map(|response| response.status)
    }

    /// The headers of the response, if one came.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.response().map(|response| &response.headers)
    }

    /// The body of the response, if one came.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        self.response().map(|response| &response.body)
    }

    /// The name by which the server's operators find the request in their records.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        const NAMES: [&str; 6] =
            ["x-request-id", "request-id", "x-correlation-id", "correlation-id", "x-amzn-requestid", "x-trace-id"];
        let headers = self.headers()?;
        NAMES.iter().find_map(|name| headers.get(*name)?.to_str().ok())
    }

    /// Decodes the body as the error type of an operation, chosen by the status.
    #[must_use]
    pub fn api<T: ApiError>(&self) -> Option<T> {
        let response = self.response().filter(|_| self.inner.kind == ErrorKind::Status)?;
        T::from_response(response.status.as_u16(), &response.body)
    }

    /// Whether the same request may succeed later.
    ///
    /// It says nothing about whether sending it again is harmless: see
    /// [`RequestOptions::retries`](super::options::RequestOptions::retries).
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        retry::may_pass(self.inner.kind, self.status())
    }

    /// How long the server asks to wait before the next request.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        pause::asked_for(self.headers()?)
    }

    /// The error of the HTTP client or of a file, for programs; its words are in the message already.
    #[must_use]
    pub fn get_ref(&self) -> Option<&(dyn StdError + Send + Sync + 'static)> {
        self.inner.source.as_deref()
    }

    /// The attempts before the one that this error tells of, in order; none where the first was the last.
    #[must_use]
    pub fn attempts(&self) -> &[Attempt] {
        &self.inner.attempts
    }

    /// An error of a middleware, a provider of credentials or a test.
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let message = message.into();
        Self {
            inner: Box::new(Inner {
                kind,
                operation: None,
                message,
                response: None,
                source: None,
                attempts: Vec::new(),
                hides_request_id: false,
            }),
        }
    }

    /// The error that a call ends with when the server answers so, for tests of whoever handles it.
    #[must_use]
    pub fn from_response(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        let mut error = Self::from_status(Response { status, headers, body: body.into() });
        error.inner.message = message::one_line(&error.inner.message);
        error
    }

    /// Adds the error that caused it, which [`get_ref`](Self::get_ref) returns.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.inner.source = Some(source.into());
        self
    }

    fn response(&self) -> Option<&Response> {
        self.inner.response.as_ref()
    }
}

/// How the runtime makes errors.
impl Error {
    pub(crate) fn build(message: String) -> Self {
        Self::new(ErrorKind::Build, message)
    }

    pub(crate) fn auth(message: String) -> Self {
        Self::new(ErrorKind::Auth, message)
    }

    pub(crate) fn decode(fault: &str, response: Response) -> Self {
        let mut error = Self::new(ErrorKind::Decode, ["cannot decode the response: ", fault].concat());
        error.inner.response = Some(response);
        error
    }

    pub(crate) fn too_large(limit: usize, response: Response) -> Self {
        let message = format!("the response is larger than {limit} bytes, the limit of max_response_size");
        let mut error = Self::new(ErrorKind::TooLarge, message);
        error.inner.response = Some(response);
        error
    }

    /// A page is good, but does not lead on to the next.
    pub(crate) fn paging(fault: String, response: Response) -> Self {
        let mut error = Self::new(ErrorKind::Decode, fault);
        error.inner.response = Some(response);
        error
    }

    /// An item of a response that is longer than the limit; of the response, only its head is kept.
    pub(crate) fn too_long(limit: usize, response: Response) -> Self {
        let message = format!("an item is longer than {limit} bytes, the limit of max_response_size");
        let mut error = Self::new(ErrorKind::TooLarge, message);
        error.inner.response = Some(response);
        error
    }

    /// An error whose body is what the server sent in place of an item.
    pub(crate) fn in_stream(response: Response) -> Self {
        let words = message::of_server(&response.body);
        let message = if words.is_empty() { "the server sent an error in place of an item".to_owned() } else { words };
        let mut error = Self::new(ErrorKind::Stream, message);
        error.inner.response = Some(response);
        error
    }

    pub(crate) fn from_status(response: Response) -> Self {
        let message = match response.headers.get(LOCATION).filter(|_| response.status.is_redirection()) {
            Some(location) => message::redirect(location),
            None => message::of_server(&response.body),
        };
        let mut error = Self::new(ErrorKind::Status, message);
        error.inner.response = Some(response);
        error
    }

    pub(crate) fn expired(expired: Expired) -> Self {
        Self::new(ErrorKind::Timeout, expired.to_string())
    }

    pub(crate) fn transport(fault: TransportError) -> Self {
        let kind = match fault.kind() {
            TransportErrorKind::Connect => ErrorKind::Connect,
            TransportErrorKind::Certificate => ErrorKind::Certificate,
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::Io => ErrorKind::Transport,
            TransportErrorKind::Request => ErrorKind::Build,
            TransportErrorKind::Other => ErrorKind::Other,
        };
        let mut error = Self::new(kind, fault.message());
        error.inner.source = fault.into_source();
        error
    }

    /// The fault of a body that was being read.
    pub(crate) fn reading(fault: BoxError) -> Self {
        let fault = match fault.downcast::<Expired>() {
            Ok(expired) => return Self::expired(*expired),
            Err(fault) => fault,
        };
        match fault.downcast::<TransportError>() {
            Ok(fault) => Self::transport(*fault),
            Err(fault) => {
                let message = format!("the connection failed: {}", root(&*fault));
                Self::new(ErrorKind::Transport, message).with_source(fault)
            }
        }
    }

    /// The attempt that this error tells of, when another follows.
    pub(crate) fn into_attempt(self, pause: Duration) -> Attempt {
        let (kind, status) = (self.kind(), self.status());
        Attempt { kind, status, message: self.inner.message, pause }
    }

    /// Adds the attempts before.
    pub(crate) fn after(mut self, attempts: Vec<Attempt>) -> Self {
        self.inner.attempts = attempts;
        self
    }

    /// Completes an error with what only the caller knows.
    ///
    /// Secrets are hidden before a long text is cut: of one that was cut, the rest would not be recognised.
    pub(crate) fn of(mut self, operation: &'static str, mut secrets: Secrets) -> Self {
        self.inner.operation = Some(operation);
        for attempt in &mut self.inner.attempts {
            attempt.message = message::one_line(&secrets.hide(std::mem::take(&mut attempt.message)));
        }
        self.inner.message = message::one_line(&secrets.hide(self.inner.message));
        self.inner.hides_request_id = self.request_id().is_some_and(|id| secrets.hide(id.to_owned()) != id);
        self
    }
}

/// The words of the innermost cause: what wraps it says only "error sending request".
pub(crate) fn root(fault: &dyn StdError) -> String {
    let mut innermost = fault;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.inner.operation {
            write!(formatter, "{operation}: ")?;
        }
        let message = &self.inner.message;
        match self.status().filter(|_| self.inner.kind == ErrorKind::Status) {
            Some(status) => {
                formatter.write_str(status.as_str())?;
                if let Some(reason) = status.canonical_reason() {
                    write!(formatter, " {reason}")?;
                }
                // A server that repeats the reason phrase adds nothing.
                let adds = !message.is_empty() && Some(message.as_str()) != status.canonical_reason();
                if adds { write!(formatter, ": {message}") } else { Ok(()) }
            }
            None => formatter.write_str(message),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Error")
            .field("kind", &self.inner.kind)
            .field("operation", &self.inner.operation)
            .field("status", &self.status())
            .field("request_id", &if self.inner.hides_request_id { Some("***") } else { self.request_id() })
            .field("message", &self.inner.message)
            .field("attempts", &self.inner.attempts)
            .finish()
    }
}

/// Without a source: the message says all that one would.
impl StdError for Error {}
