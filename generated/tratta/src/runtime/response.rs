//! What comes back: the raw response, how it becomes a value, and what a request's mode makes of that.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName};

use super::headers::ResponseHeaders;
use super::json::{self, Read};
use super::media_type;

/// A response, read to its end but not yet decoded.
pub struct Response {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Response {
    /// Decodes the body as JSON; an absent body counts as `null`.
    ///
    /// # Errors
    ///
    /// When the body is not what `T` describes.
    pub fn json<T: Read>(&self) -> Result<T, String> {
        if self.body.is_empty() {
            return json::from_slice(b"null").map_err(|_| "the response has no body".to_owned());
        }
        json::from_slice(&self.body).or_else(|fault| {
            self.bare().and_then(|text| json::from_slice(&text).ok()).ok_or_else(|| self.explained(&fault))
        })
    }

    /// The text of a response in `text/plain`, as the JSON of a string.
    fn bare(&self) -> Option<Vec<u8>> {
        self.is_plain().then(|| json::to_vec(&self.text()))
    }

    fn is_plain(&self) -> bool {
        media_type::of(&self.headers).as_deref() == Some("text/plain")
    }

    fn explained(&self, fault: &json::Fault) -> String {
        match self.foreign_type() {
            Some(media_type) => format!("{fault} (the response is {media_type})"),
            None => fault.to_string(),
        }
    }

    /// The body as text; what is not UTF-8 is replaced.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The fault of a response with a status that the document does not describe.
    ///
    /// # Errors
    ///
    /// Always.
    pub fn undocumented<T>(&self) -> Result<T, String> {
        Err(format!("the document describes no status {}", self.status.as_str()))
    }

    /// The media type of a response that does not claim to be JSON: likely the page of a proxy.
    fn foreign_type(&self) -> Option<&str> {
        let value = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        let media_type = value.split(';').next().unwrap_or_default().trim();
        (!media_type.ends_with("json") && media_type.len() < 80).then_some(media_type)
    }
}

/// Leaves out the body, which may hold anything, and the headers, which may set cookies.
impl fmt::Debug for Response {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Response").field("status", &self.status).finish_non_exhaustive()
    }
}

/// A value that a successful response becomes.
///
/// Every type that reads JSON is one, and so are `()`, which ignores the body, and `Bytes`, which is the body.
pub trait FromResponse: Sized + Send + 'static {
    /// Decodes a response.
    ///
    /// # Errors
    ///
    /// A message when the response is not as documented.
    fn from_response(response: &Response) -> Result<Self, String>;
}

impl<T: Read + Send + 'static> FromResponse for T {
    fn from_response(response: &Response) -> Result<Self, String> {
        response.json()
    }
}

impl FromResponse for () {
    fn from_response(_: &Response) -> Result<Self, String> {
        Ok(())
    }
}

impl FromResponse for Bytes {
    fn from_response(response: &Response) -> Result<Self, String> {
        Ok(response.body.clone())
    }
}

/// Decodes a response of plain text, for operations that return a `String` but not JSON.
///
/// # Errors
///
/// None: what is not UTF-8 is replaced.
pub fn decode_text(response: &Response) -> Result<String, String> {
    Ok(response.text())
}

/// Decodes a string: the text itself where the response is `text/plain`, otherwise JSON.
///
/// # Errors
///
/// When it is neither.
pub fn decode_string(response: &Response) -> Result<String, String> {
    if response.is_plain() { Ok(response.text()) } else { response.json() }
}

/// What the `…_with_http_info` twin of an operation returns.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiResponse<T, H = HeaderMap> {
    /// The status.
    pub status: StatusCode,
    /// The headers; of an operation that describes some, a structure with those, which is the map of all besides.
    pub headers: H,
    /// What the plain operation would have returned.
    pub data: T,
}

/// Shows of the headers the names alone: they may set cookies.
impl<T: fmt::Debug, H: ResponseHeaders> fmt::Debug for ApiResponse<T, H> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.map().keys().map(HeaderName::as_str).collect();
        formatter
            .debug_struct("ApiResponse")
            .field("status", &self.status)
            .field("headers", &names)
            .field("data", &self.data)
            .finish()
    }
}

impl<T, H> ApiResponse<T, H> {
    /// A response as a test makes one.
    pub fn new(status: StatusCode, headers: H, data: T) -> Self {
        Self { status, headers, data }
    }
}

/// What a request returns: [`Data`] or [`HttpInfo`].
pub trait Mode: sealed::Sealed + 'static {
    /// What a request for `T` returns.
    type Output<T: Send + 'static>: Send + 'static;

    /// Makes it of a decoded response.
    ///
    /// # Errors
    ///
    /// A message when the headers are not as documented, and the headers.
    fn output<T: Send + 'static>(
        status: StatusCode,
        headers: HeaderMap,
        data: T,
    ) -> Result<Self::Output<T>, (String, HeaderMap)>;
}

/// The mode of requests that return the decoded body.
#[derive(Debug)]
pub enum Data {}

/// The mode of requests that return an [`ApiResponse`], with headers of the type `H`.
pub struct HttpInfo<H = HeaderMap>(PhantomData<fn() -> H>);

impl Mode for Data {
    type Output<T: Send + 'static> = T;

    fn output<T: Send + 'static>(_: StatusCode, _: HeaderMap, data: T) -> Result<T, (String, HeaderMap)> {
        Ok(data)
    }
}

impl<H: ResponseHeaders> Mode for HttpInfo<H> {
    type Output<T: Send + 'static> = ApiResponse<T, H>;

    fn output<T: Send + 'static>(
        status: StatusCode,
        headers: HeaderMap,
        data: T,
    ) -> Result<ApiResponse<T, H>, (String, HeaderMap)> {
        match H::read(&headers) {
            Ok(mut own) => {
                own.keep(headers);
                Ok(ApiResponse { status, headers: own, data })
            }
            Err(fault) => Err((fault, headers)),
        }
    }
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for super::Data {}
    impl<H> Sealed for super::HttpInfo<H> {}
}
