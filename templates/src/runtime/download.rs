//! Binary responses, which are read as they arrive.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::StatusCode;
use http::header::HeaderMap;

use super::body::{Body, Collected};
use super::call::{Call, Parts, undecodable};
use super::error::Error;
use super::future::BoxFuture;
use super::media_type;
use super::operation::Operation;
use super::redact::Secrets;
use super::response::{Mode, Response};

/// Content that a server sends: read in chunks as it arrives, or all at once.
///
/// Nothing is kept of what was read, so a large file needs little memory. A time limit of the request covers the
/// whole content. It is a [`Stream`] of chunks, too.
pub struct Download {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    /// How many bytes were read.
    pub(crate) read: u64,
    /// The call that it answers.
    pub(crate) parts: Box<Parts>,
    /// When the call began: its time limit covers whatever follows, too.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) began: std::time::Instant,
}

impl Download {
    /// The status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the response, such as `Content-Type` and `Content-Disposition`.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The next piece of the content; `None` at its end.
    ///
    /// # Errors
    ///
    /// The connection fails, or the time limit passes.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    /// All that was not read yet, up to `max_response_size` of the client's builder.
    ///
    /// # Errors
    ///
    /// The connection fails, the time limit passes, or there is more of it.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let limit = self.parts.limits().response;
        let mut all = Collected::new(limit);
        while let Some(chunk) = self.chunk().await? {
            if !all.add(chunk) {
                let response = Response { status: self.status, headers: self.headers.clone(), body: Bytes::new() };
                return Err(self.fault(Error::too_large(limit, response)));
            }
        }
        Ok(all.finish())
    }

    /// All that was not read yet, as text; what is not UTF-8 is replaced.
    ///
    /// # Errors
    ///
    /// The connection fails, or the time limit passes.
    pub async fn text(self) -> Result<String, Error> {
        self.bytes().await.map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let chunk = ready!(self.body.poll_chunk(context));
        Poll::Ready(chunk.map(|chunk| match chunk {
            Ok(chunk) => {
                self.read += chunk.len() as u64;
                Ok(chunk)
            }
            Err(fault) => Err(self.fault(Error::reading(fault))),
        }))
    }

    /// Completes an error that concerns this call.
    pub(crate) fn fault(&self, error: Error) -> Error {
        error.of(self.parts.operation.id, self.parts.secrets())
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(context)
    }
}

/// Leaves out the headers, which may set cookies.
impl fmt::Debug for Download {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Download").field("status", &self.status).finish_non_exhaustive()
    }
}

/// The error of headers that are not as documented: it names them, and holds nothing that is secret.
pub(crate) fn unlike(operation: &Operation, fault: &str, status: StatusCode, headers: HeaderMap) -> Error {
    Error::decode(fault, Response { status, headers, body: Bytes::new() }).of(operation.id, Secrets::default())
}

impl Call {
    /// Sends the request, and leaves the body of a success for the caller to read.
    #[must_use]
    #[inline(never)]
    pub fn download<M: Mode>(self) -> BoxFuture<'static, Result<M::Output<Download>, Error>> {
        let opening = self.open();
        Box::pin(async move {
            let download = opening.await?;
            let (status, headers, operation) = (download.status, download.headers.clone(), download.parts.operation);
            M::output(status, headers, download).map_err(|(fault, headers)| unlike(operation, &fault, status, headers))
        })
    }

    /// Not generic, so that it is compiled once.
    pub(crate) fn open(self) -> BoxFuture<'static, Result<Download, Error>> {
        Box::pin(async move {
            #[cfg(not(target_arch = "wasm32"))]
            let began = std::time::Instant::now();
            let mut parts = self.parts;
            let (response, body) = parts.open().await?;
            if let Err(fault) = media_type::check(parts.operation, parts.accept, &response.headers) {
                return Err(undecodable(&parts, &fault, response));
            }
            parts.body = None;
            Ok(Download {
                status: response.status,
                headers: response.headers,
                body,
                read: 0,
                parts,
                #[cfg(not(target_arch = "wasm32"))]
                began,
            })
        })
    }
}
