//! Hooks around a call: what an app adds to every request, or learns of every response.

use std::sync::Arc;

use http::{Request, Response};

use super::body::Body;
use super::error::Error;
use super::future::{BoxFuture, MaybeSend, MaybeSync};
use super::transport::CallInfo;

/// A hook around a call, or around each of its attempts.
///
/// It sees the request with its encoded body, and the response or the error. It can change headers, sign, answer by
/// itself, count, or run the rest more than once. The first that was added is the outermost.
///
/// ```text
/// struct Trace;
///
/// impl Middleware for Trace {
///     fn handle<'a>(&'a self, mut request: http::Request<Body>, next: Next<'a>)
///         -> BoxFuture<'a, Result<http::Response<Body>, Error>>
///     {
///         Box::pin(async move {
///             request.headers_mut().insert("x-trace", "42".parse().unwrap());
///             let operation = next.call().operation();
///             let result = next.run(request).await;
///             println!("{operation}: {:?}", result.as_ref().map(|response| response.status()));
///             result
///         })
///     }
/// }
/// ```
///
/// Given to `middleware` of the client's builder or of [`RequestOptions`](super::options::RequestOptions), it is around
/// the call as a whole: what it sees is the last attempt, before credentials are added. Given to `attempt_middleware`,
/// it is around each request that is sent, credentials included: every attempt, and every redirect that is followed.
pub trait Middleware: MaybeSend + MaybeSync + 'static {
    /// Handles a request: usually by changing it, running `next` with it, and looking at what comes back.
    ///
    /// A response of any status is an `Ok`. Unless the operation streams its answer, the body of the response is in
    /// memory around a call ([`Body::as_bytes`]) and still on its way around an attempt.
    ///
    /// # Errors
    ///
    /// What `next` returned, or an [`Error::new`] of its own.
    fn handle<'a>(&'a self, request: Request<Body>, next: Next<'a>) -> BoxFuture<'a, Result<Response<Body>, Error>>;
}

/// The rest of the way to the server.
#[derive(Clone, Copy)]
pub struct Next<'a> {
    chain: Chain<'a>,
    end: &'a dyn End,
    call: &'a CallInfo,
}

/// Middlewares in their order: those of the client, then those of the request.
#[derive(Clone, Copy)]
pub(crate) struct Chain<'a>(pub(crate) &'a [Arc<dyn Middleware>], pub(crate) &'a [Arc<dyn Middleware>]);

impl Chain<'_> {
    /// Whether there is none: most clients have none, and need no detour.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty() && self.1.is_empty()
    }
}

/// What stands behind the last middleware.
pub(crate) trait End: MaybeSend + MaybeSync {
    fn run<'a>(&'a self, request: Request<Body>) -> BoxFuture<'a, Result<Response<Body>, Error>>;
}

impl<'a> Next<'a> {
    pub(crate) fn new(chain: Chain<'a>, end: &'a dyn End, call: &'a CallInfo) -> Self {
        Self { chain, end, call }
    }

    /// Sends the request on its way.
    ///
    /// # Errors
    ///
    /// No response came, or a middleware further on failed.
    pub fn run(self, request: Request<Body>) -> BoxFuture<'a, Result<Response<Body>, Error>> {
        let Chain(client, own) = self.chain;
        let (first, rest) = match (client.split_first(), own.split_first()) {
            (Some((first, rest)), _) => (first, Chain(rest, own)),
            (None, Some((first, rest))) => (first, Chain(client, rest)),
            (None, None) => return self.end.run(request),
        };
        first.handle(request, Self { chain: rest, ..self })
    }

    /// The call that the request belongs to.
    #[must_use]
    pub fn call(&self) -> &'a CallInfo {
        self.call
    }
}

impl std::fmt::Debug for Next<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Next").field("call", &self.call).finish_non_exhaustive()
    }
}
