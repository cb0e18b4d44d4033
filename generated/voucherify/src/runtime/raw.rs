//! Calls that no operation of the document describes.

use bytes::Bytes;

use super::call::{Call, Target};
use super::core::Core;
use super::error::Error;
use super::future::BoxFuture;
use super::json::{self, Write};
use super::operation::Operation;
use super::options::RequestOptions;
use super::response::{ApiResponse, HttpInfo};

/// Stands for them in errors and hooks.
static RAW: Operation = Operation { id: "raw", ..Operation::USUAL };

/// A request of a method and a path of the caller's, with all that the client has: its server, credentials, limits,
/// retries and hooks.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct RawRequest {
    call: Call,
    options: RequestOptions,
}

impl RawRequest {
    /// A request below the client's base URL. A query may stand in the path.
    pub fn new(core: &Core, method: http::Method, path: impl Into<String>) -> Self {
        let mut call = Call::new(core, &RAW);
        call.parts.raw = Some(Target { method, path: path.into(), body: None });
        Self { call, options: RequestOptions::new() }
    }

    /// Adds a pair to the query.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options = self.options.query(name, value);
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options = self.options.header(name, value);
        self
    }

    /// Sets the body, and the media type that the server is told.
    pub fn body(mut self, media_type: impl Into<String>, body: impl Into<Bytes>) -> Self {
        if let Some(target) = &mut self.call.parts.raw {
            target.body = Some((media_type.into(), body.into()));
        }
        self
    }

    /// Sets a body of JSON: any model of the SDK, or a `serde_json::Value`.
    pub fn json(self, body: &dyn Write) -> Self {
        self.body("application/json", json::to_vec(body))
    }

    /// Replaces the options of the request; headers and query pairs that were set before are gone.
    pub fn options(mut self, options: RequestOptions) -> Self {
        self.options = options;
        self
    }

    /// Sends the request and returns the body as it is.
    ///
    /// # Errors
    ///
    /// As of every call: also when the status is not one of success.
    #[must_use]
    pub fn send(mut self) -> BoxFuture<'static, Result<ApiResponse<Bytes>, Error>> {
        self.call.options(self.options);
        self.call.send::<Bytes, HttpInfo>()
    }
}

#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
impl RawRequest {
    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    ///
    /// As of [`send`](Self::send).
    pub fn send_blocking(self) -> Result<ApiResponse<Bytes>, Error> {
        super::blocking::wait(self.send())
    }
}

impl IntoFuture for RawRequest {
    type Output = Result<ApiResponse<Bytes>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
