//! The one error type: what went wrong, and what the server said about it.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::{HeaderMap, LOCATION};

use super::response::Response;
use super::{message, retry};

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
    source: Option<Box<dyn StdError + Send + Sync>>,
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
    /// No complete response within the time limit.
    Timeout,
    /// The connection failed after it was made.
    Transport,
    /// The server answered with a status other than success.
    Status,
    /// The response is not what the document describes.
    Decode,
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
        match self.inner.kind {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
            ErrorKind::Status => {
                self.status().is_some_and(|status| matches!(status.as_u16(), 408 | 425 | 429 | 500 | 502 | 503 | 504))
            }
            ErrorKind::Build | ErrorKind::Auth | ErrorKind::Decode => false,
        }
    }

    /// How long the server asks to wait before the next request.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        retry::after(self.headers()?)
    }

    /// The error of the HTTP client or of a file, for programs; its words are in the message already.
    #[must_use]
    pub fn get_ref(&self) -> Option<&(dyn StdError + Send + Sync + 'static)> {
        self.inner.source.as_deref()
    }

    fn response(&self) -> Option<&Response> {
        self.inner.response.as_ref()
    }
}

/// How the runtime makes errors.
impl Error {
    fn new(kind: ErrorKind, message: String) -> Self {
        Self { inner: Box::new(Inner { kind, operation: None, message, response: None, source: None }) }
    }

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

    pub(crate) fn from_status(response: Response) -> Self {
        let message = match response.headers.get(LOCATION).filter(|_| response.status.is_redirection()) {
            Some(location) => message::redirect(location),
            None => message::of_server(&response.body),
        };
        let mut error = Self::new(ErrorKind::Status, message);
        error.inner.response = Some(response);
        error
    }

    pub(crate) fn transport(fault: reqwest::Error, timeout: Option<Duration>) -> Self {
        let server = fault.url().map_or("the server".to_owned(), |url| url.origin().ascii_serialization());
        // The rest of the URL may hold a credential in its query.
        let fault = fault.without_url();
        let (kind, message) = if fault.is_connect() {
            (ErrorKind::Connect, format!("cannot connect to {server}: {}", root(&fault)))
        } else if fault.is_timeout() {
            let limit = timeout.map(|limit| format!(" within {limit:?}")).unwrap_or_default();
            (ErrorKind::Timeout, format!("no complete response{limit}"))
        } else if fault.is_builder() {
            (ErrorKind::Build, root(&fault))
        } else {
            (ErrorKind::Transport, format!("the connection failed: {}", root(&fault)))
        };
        let mut error = Self::new(kind, message);
        error.inner.source = Some(Box::new(fault));
        error
    }

    /// Completes an error with what only the caller knows.
    pub(crate) fn of(mut self, operation: &'static str, redact: impl FnOnce(String) -> String) -> Self {
        self.inner.operation = Some(operation);
        self.inner.message = redact(message::one_line(&self.inner.message));
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
            .field("request_id", &self.request_id())
            .field("message", &self.inner.message)
            .finish()
    }
}

/// Without a source: the message says all that one would.
impl StdError for Error {}
