//! Limits of time: for a call, for an attempt, and for the silence between bytes.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use super::body::{Body, BoxError};
use super::future::BoxFuture;
use super::transport::Transport;

/// Rings once, some time after it was first asked; never where there is no limit.
pub(crate) struct Alarm {
    limit: Duration,
    /// What has passed when it rings.
    what: Limit,
    transport: Arc<dyn Transport>,
    started: Option<BoxFuture<'static, ()>>,
}

/// A limit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limit {
    Call,
    Attempt,
    Silence,
}

/// A limit that has passed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Expired {
    limit: Duration,
    what: Limit,
}

impl Alarm {
    pub(crate) fn new(what: Limit, limit: Option<Duration>, transport: &Arc<dyn Transport>) -> Self {
        Self { limit: limit.unwrap_or(Duration::MAX), what, transport: Arc::clone(transport), started: None }
    }

    /// Starts anew.
    fn reset(&mut self) {
        self.started = None;
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Expired> {
        let Self { limit, what, transport, started } = self;
        if *limit == Duration::MAX {
            return Poll::Pending;
        }
        let sleep = started.get_or_insert_with(|| transport.timeout(*limit));
        sleep.as_mut().poll(context).map(|()| Expired { limit: *limit, what: *what })
    }

    /// The result of `work`, unless this rings first.
    ///
    /// It is pinned by the caller: what an `async fn` takes and then pins stands twice in its future, and calls nest.
    pub(crate) async fn guard<F: Future>(&mut self, mut work: Pin<&mut F>) -> Result<F::Output, Expired> {
        poll_fn(|context| match work.as_mut().poll(context) {
            Poll::Ready(result) => Poll::Ready(Ok(result)),
            Poll::Pending => self.poll(context).map(Err),
        })
        .await
    }

    /// As [`guard`](Self::guard), but each step of `progress` starts the time anew.
    pub(crate) async fn guard_silence<F: Future>(
        &mut self,
        mut work: Pin<&mut F>,
        progress: Option<&Progress>,
    ) -> Result<F::Output, Expired> {
        let mut seen = 0;
        poll_fn(|context| {
            loop {
                if let Poll::Ready(result) = work.as_mut().poll(context) {
                    return Poll::Ready(Ok(result));
                }
                let Poll::Ready(expired) = self.poll(context) else { return Poll::Pending };
                let now = progress.map_or(0, |progress| progress.sent.load(Ordering::Relaxed));
                if now == seen {
                    return Poll::Ready(Err(expired));
                }
                seen = now;
                self.reset();
            }
        })
        .await
    }
}

impl fmt::Display for Expired {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { limit, what } = self;
        match what {
            Limit::Call => write!(formatter, "no complete response within {limit:?}"),
            Limit::Attempt => write!(formatter, "no complete response within {limit:?} of an attempt"),
            Limit::Silence => write!(formatter, "the server was silent for {limit:?}"),
        }
    }
}

impl std::error::Error for Expired {}

/// How much of a request's body was taken by the transport.
#[derive(Clone)]
pub(crate) struct Progress {
    sent: Arc<AtomicU64>,
    total: Option<u64>,
    told: Option<Tell>,
}

/// A function that is told how many bytes were sent, of how many.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) type Tell = Arc<dyn Fn(u64, Option<u64>) + Send + Sync>;
#[cfg(target_arch = "wasm32")]
pub(crate) type Tell = Arc<dyn Fn(u64, Option<u64>)>;

/// What is larger is sent in pieces of this size, so that it can be seen to move.
const PIECE: usize = 64 * 1024;

/// Lets a body be watched while it is sent; small ones need none of it.
pub(crate) fn watch(body: Body, told: Option<Tell>) -> (Body, Option<Progress>) {
    let length = body.as_bytes().map(Bytes::len);
    if length.is_some_and(|length| length <= PIECE && (told.is_none() || length == 0)) {
        return (body, None);
    }
    let total = http_body::Body::size_hint(&body).exact();
    let progress = Progress { sent: Arc::default(), total, told };
    (Body::from_stream(Watched { body, rest: Bytes::new(), progress: progress.clone() }), Some(progress))
}

struct Watched {
    body: Body,
    /// What is left of a chunk that is sent in pieces.
    rest: Bytes,
    progress: Progress,
}

impl http_body::Body for Watched {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if self.rest.is_empty() {
            match self.body.poll_chunk(context) {
                Poll::Ready(Some(Ok(chunk))) => self.rest = chunk,
                other => return other.map_ok(Frame::data),
            }
        }
        let length = self.rest.len().min(PIECE);
        let piece = self.rest.split_to(length);
        let sent = self.progress.sent.fetch_add(length as u64, Ordering::Relaxed) + length as u64;
        if let Some(tell) = &self.progress.told {
            tell(sent, self.progress.total);
        }
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn size_hint(&self) -> SizeHint {
        let left = self.progress.total.map(|total| total.saturating_sub(self.progress.sent.load(Ordering::Relaxed)));
        left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// The body of a response that is read while it arrives, within what is left of the limits.
pub(crate) struct Guarded {
    body: Body,
    silence: Alarm,
    call: Option<Alarm>,
    ended: bool,
}

impl Guarded {
    pub(crate) fn new(body: Body, silence: Alarm) -> Self {
        Self { body, silence, call: None, ended: false }
    }

    /// The next chunk that is not empty; `None` at the end.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, BoxError> {
        loop {
            let frame = poll_fn(|context| http_body::Body::poll_frame(Pin::new(&mut *self), context)).await;
            match frame.transpose()?.map(Frame::into_data) {
                None => return Ok(None),
                Some(Ok(data)) if !data.is_empty() => return Ok(Some(data)),
                Some(_) => {}
            }
        }
    }

    /// Adds the limit of the whole call, which has been running since it began.
    pub(crate) fn within(mut self, call: Alarm) -> Self {
        self.call = Some(call);
        self
    }
}

impl http_body::Body for Guarded {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let Self { body, silence, call, ended } = &mut *self;
        if *ended {
            return Poll::Ready(None);
        }
        // A server that never pauses is looked at, too.
        if let Some(Poll::Ready(expired)) = call.as_mut().map(|alarm| alarm.poll(context)) {
            *ended = true;
            return Poll::Ready(Some(Err(expired.into())));
        }
        match http_body::Body::poll_frame(Pin::new(body), context) {
            Poll::Ready(frame) => {
                silence.reset();
                *ended = !matches!(frame, Some(Ok(_)));
                Poll::Ready(frame)
            }
            Poll::Pending => match silence.poll(context) {
                Poll::Ready(expired) => {
                    *ended = true;
                    Poll::Ready(Some(Err(expired.into())))
                }
                Poll::Pending => Poll::Pending,
            },
        }
    }

    fn is_end_stream(&self) -> bool {
        self.ended || self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
