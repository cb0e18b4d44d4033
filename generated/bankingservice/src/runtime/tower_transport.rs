//! Any service of tower as the transport (feature `tower`).

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::io;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::{Request, Response};
use tower_service::Service;

use super::body::{Body, BoxError};
use super::error::root;
use super::future::{BoxFuture, MaybeSend};
use super::transport::{Transport, TransportError, TransportErrorKind};

/// Requests are sent by a [`tower::Service`](Service): an HTTP client such as that of hyper-util, within whatever layers
/// an app has.
///
/// ```text
/// let service = ServiceBuilder::new().concurrency_limit(8).service(hyper_client);
/// let client = Client::builder().transport(Tower::new(service)).build()?;
/// ```
///
/// Each request has a clone of the service, which is asked whether it is ready. So layers have to share between clones
/// what counts for all of them, as those of tower do.
///
/// The kind of a failure decides whether the request is tried again. Of a [`TransportError`] it is its own. If there is an
/// [`io::Error`] among the causes, it is `Connect` where no connection was made (refused, no route), `Timeout` where it
/// says so, else `Io`. It is `Certificate` where a cause speaks of one, and otherwise `Other`, which is not tried again:
/// [`classify`](Self::classify) knows better about the errors of a certain client or layer.
pub struct Tower<S> {
    /// Locked only to be cloned: few services are `Sync`.
    service: Mutex<S>,
    classify: fn(&(dyn StdError + 'static)) -> Option<TransportErrorKind>,
}

impl<S> Tower<S> {
    /// A transport over a service.
    pub fn new(service: S) -> Self {
        Self { service: Mutex::new(service), classify: |_| None }
    }

    /// Sets what tells the kind of a failure. It is asked for the error and then for each of its causes, until it knows;
    /// if it never does, the kind is that which [`Tower`] describes.
    ///
    /// ```text
    /// Tower::new(service).classify(|fault| fault.is::<tower::timeout::error::Elapsed>().then_some(TransportErrorKind::Timeout))
    /// ```
    #[must_use]
    pub fn classify(mut self, kind: fn(&(dyn StdError + 'static)) -> Option<TransportErrorKind>) -> Self {
        self.classify = kind;
        self
    }

    fn failed(&self, fault: BoxError) -> TransportError {
        let fault = match fault.downcast::<TransportError>() {
            Ok(fault) => return *fault,
            Err(fault) => fault,
        };
        let known = causes(&*fault).find_map(self.classify);
        let kind = known.or_else(|| causes(&*fault).find_map(usual)).unwrap_or(TransportErrorKind::Other);
        let cause = root(&*fault);
        let message = match kind {
            TransportErrorKind::Connect => format!("cannot connect: {cause}"),
            TransportErrorKind::Certificate => format!("the server is not trusted: {cause}"),
            TransportErrorKind::Io => format!("the connection failed: {cause}"),
            _ => cause,
        };
        TransportError::new(kind, message).with_source(fault)
    }
}

impl<S, B> Transport for Tower<S>
where
    S: Service<Request<Body>, Response = Response<B>> + Clone + MaybeSend + 'static,
    S::Future: MaybeSend,
    S::Error: Into<BoxError>,
    B: http_body::Body<Data = Bytes> + MaybeSend + 'static,
    B::Error: Into<BoxError>,
{
    fn send<'a>(&'a self, request: Request<Body>) -> BoxFuture<'a, Result<Response<Body>, TransportError>> {
        let mut service = self.service.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            let ready = poll_fn(|context| service.poll_ready(context)).await;
            ready.map_err(|fault| self.failed(fault.into()))?;
            let response = service.call(request).await.map_err(|fault| self.failed(fault.into()))?;
            Ok(response.map(Body::from_stream))
        })
    }
}

impl<S> fmt::Debug for Tower<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Tower").finish_non_exhaustive()
    }
}

/// An error and what caused it, the innermost last.
fn causes<'a>(fault: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(fault), |fault| (*fault).source())
}

/// The kind of an error that the runtime knows.
fn usual(fault: &(dyn StdError + 'static)) -> Option<TransportErrorKind> {
    use io::ErrorKind::{AddrNotAvailable, ConnectionRefused, HostUnreachable, NetworkUnreachable, TimedOut};

    if let Some(fault) = fault.downcast_ref::<TransportError>() {
        return Some(fault.kind());
    }
    if fault.to_string().contains("certificate") {
        return Some(TransportErrorKind::Certificate);
    }
    Some(match fault.downcast_ref::<io::Error>()?.kind() {
        ConnectionRefused | HostUnreachable | NetworkUnreachable | AddrNotAvailable => TransportErrorKind::Connect,
        TimedOut => TransportErrorKind::Timeout,
        _ => TransportErrorKind::Io,
    })
}
