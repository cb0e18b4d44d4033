//! What a mock was asked.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method, Uri, request};

use super::super::json::{self, Fault, Read};
use super::super::transport::CallInfo;

/// A request that a [`Mock`](super::Mock) was asked to send.
#[derive(Clone)]
pub struct Recorded {
    info: Option<CallInfo>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
}

impl Recorded {
    pub(super) fn new(head: request::Parts, body: Bytes) -> Self {
        let info = head.extensions.get::<CallInfo>().copied();
        Self { info, method: head.method, uri: head.uri, headers: head.headers, body }
    }

    /// The operation, as the document names it; `raw` for a call of a method and a path, and `None` for what belongs to
    /// no call, such as a request for a token.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.info.map(|info| info.operation())
    }

    /// How often the call was sent before: 0 for the first time.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.info.map_or(0, |info| info.attempt())
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The whole address.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// The path as it was sent, that of the base URL included.
    #[must_use]
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// The pairs of the query, decoded, in their order.
    #[must_use]
    pub fn query(&self) -> Vec<(String, String)> {
        let query = self.uri.query().unwrap_or_default();
        url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
    }

    /// The value of the first pair of the query with this name, decoded.
    #[must_use]
    pub fn query_value(&self, name: &str) -> Option<String> {
        self.query().into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// All headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header as text; `None` where it is missing, or not text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body; empty without one.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as text; what is not UTF-8 is replaced.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body, read as JSON: as the model that was sent, or as a `serde_json::Value`.
    ///
    /// # Errors
    ///
    /// When the body is not what `T` describes: where, and why.
    pub fn json<T: Read>(&self) -> Result<T, Fault> {
        json::from_slice(&self.body)
    }
}

/// The request on one line: without headers, which may hold secrets.
impl fmt::Display for Recorded {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 200;
        if let Some(operation) = self.operation() {
            write!(formatter, "{operation} ")?;
        }
        write!(formatter, "({} {})", self.method, self.uri.path_and_query().map_or("/", |target| target.as_str()))?;
        match std::str::from_utf8(&self.body) {
            Ok("") => Ok(()),
            Ok(text) if text.chars().nth(LONGEST).is_none() => write!(formatter, " with the body {text}"),
            Ok(text) => write!(formatter, " with the body {}…", text.chars().take(LONGEST).collect::<String>()),
            Err(_) => write!(formatter, " with a body of {} bytes", self.body.len()),
        }
    }
}

/// Values of headers that may be secrets are not shown.
impl fmt::Debug for Recorded {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Recorded")
            .field("operation", &self.operation())
            .field("attempt", &self.attempt())
            .field("method", &self.method)
            .field("uri", &self.uri)
            .field("headers", &self.headers)
            .field("body", &String::from_utf8_lossy(&self.body))
            .finish()
    }
}
