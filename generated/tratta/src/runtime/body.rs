//! The body of a request or a response on its way: bytes, or chunks that are made when they are asked for.

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use super::future::{BoxFuture, MaybeSend, MaybeSync};

/// An error of whatever makes or carries the bytes.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// The body of a request or a response: empty, bytes, or a stream of chunks.
///
/// It is an [`http_body::Body`] of [`Bytes`], so that every HTTP client of the ecosystem can send it, and whatever a
/// client receives can become one.
pub struct Body {
    kind: Kind,
}

enum Kind {
    Bytes(Bytes),
    /// Opened when it is sent, as often as it is sent.
    Source(Arc<dyn Source>),
    /// The mutex is never locked: it makes the stream `Sync`, which HTTP clients ask of a body.
    Stream(Mutex<Stream>),
}

#[cfg(not(target_arch = "wasm32"))]
type Stream = Pin<Box<dyn Chunks + Send>>;
#[cfg(target_arch = "wasm32")]
type Stream = Pin<Box<dyn Chunks>>;

/// A body of any kind, whose errors have the type that the runtime works with.
trait Chunks {
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>>;

    fn has_ended(&self) -> bool;

    fn size(&self) -> SizeHint;
}

impl<B: http_body::Body<Data = Bytes>> Chunks for B
where
    B::Error: Into<BoxError>,
{
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.poll_frame(context).map_err(Into::into)
    }

    fn has_ended(&self) -> bool {
        self.is_end_stream()
    }

    fn size(&self) -> SizeHint {
        self.size_hint()
    }
}

/// What makes a body anew each time that it is sent, such as a file on disk.
pub(crate) trait Source: MaybeSend + MaybeSync {
    /// Makes the content ready to be read.
    fn open(&self) -> BoxFuture<'_, Result<Body, String>>;

    /// Whether it can be opened once more.
    fn is_repeatable(&self) -> bool;
}

impl Body {
    /// A body without content.
    #[must_use]
    pub fn empty() -> Self {
        Self::from_bytes(Bytes::new())
    }

    /// A body from memory, which can be sent again.
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self { kind: Kind::Bytes(bytes.into()) }
    }

    /// A body whose chunks arrive as they are asked for: whatever an HTTP client makes. It can be sent once.
    pub fn from_stream<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + MaybeSend + 'static,
        B::Error: Into<BoxError>,
    {
        Self { kind: Kind::Stream(Mutex::new(Box::pin(body))) }
    }

    pub(crate) fn from_source(source: impl Source + 'static) -> Self {
        Self { kind: Kind::Source(Arc::new(source)) }
    }

    /// The whole content, where it is in memory; `None` for a stream.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.kind {
            Kind::Bytes(bytes) => Some(bytes),
            Kind::Source(_) | Kind::Stream(_) => None,
        }
    }

    /// The same body once more; `None` where it can be sent only once.
    #[must_use]
    pub fn try_clone(&self) -> Option<Self> {
        match &self.kind {
            Kind::Bytes(bytes) => Some(Self::from_bytes(bytes.clone())),
            Kind::Source(source) if source.is_repeatable() => Some(Self { kind: Kind::Source(Arc::clone(source)) }),
            Kind::Source(_) | Kind::Stream(_) => None,
        }
    }

    /// The next chunk; `None` at the end.
    ///
    /// # Errors
    ///
    /// What makes the chunks fails.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, BoxError> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    /// Everything that was not read yet, up to `limit` bytes.
    ///
    /// # Errors
    ///
    /// What makes the chunks fails, or there are more bytes than `limit`.
    pub async fn collect(mut self, limit: usize) -> Result<Bytes, BoxError> {
        let mut all = Collected::new(limit);
        while let Some(chunk) = self.chunk().await? {
            if !all.add(chunk) {
                return Err(format!("the body is longer than {limit} bytes").into());
            }
        }
        Ok(all.finish())
    }

    /// Opens what is opened only when it is sent.
    pub(crate) async fn open(self) -> Result<Self, String> {
        match self.kind {
            Kind::Source(source) => source.open().await,
            kind => Ok(Self { kind }),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        matches!(&self.kind, Kind::Bytes(bytes) if bytes.is_empty())
    }

    /// The next chunk that is not empty. What is no data is a trailer, and says nothing here.
    pub(crate) fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        loop {
            let frame = match ready!(http_body::Body::poll_frame(Pin::new(self), context)) {
                None => return Poll::Ready(None),
                Some(Err(fault)) => return Poll::Ready(Some(Err(fault))),
                Some(Ok(frame)) => frame,
            };
            match frame.into_data() {
                Ok(data) if !data.is_empty() => return Poll::Ready(Some(Ok(data))),
                _ => {}
            }
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::from_bytes(bytes)
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from_bytes(bytes)
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::from_bytes(text)
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Self::from_bytes(text)
    }
}

/// Shows how long it is, not what it says.
impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Body");
        match self.as_bytes() {
            Some(bytes) => shown.field("bytes", &bytes.len()).finish(),
            None => shown.field("stream", &format_args!("…")).finish(),
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.kind {
            Kind::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
            }
            Kind::Source(_) => Poll::Ready(Some(Err("a body was read before it was opened".into()))),
            Kind::Stream(stream) => stream.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut().poll(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.kind {
            Kind::Bytes(bytes) => bytes.is_empty(),
            Kind::Source(_) => false,
            Kind::Stream(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).has_ended(),
        }
    }

    /// With an exact size, a request has a `Content-Length`; without, it is chunked.
    fn size_hint(&self) -> SizeHint {
        match &self.kind {
            Kind::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Kind::Source(_) => SizeHint::default(),
            Kind::Stream(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).size(),
        }
    }
}

/// Chunks on their way to be one, as long as they are no more than a limit.
pub(crate) struct Collected {
    limit: usize,
    first: Bytes,
    all: Vec<u8>,
}

impl Collected {
    pub(crate) fn new(limit: usize) -> Self {
        Self { limit, first: Bytes::new(), all: Vec::new() }
    }

    /// Adds a chunk; `false` where that is too much, and then nothing is added.
    pub(crate) fn add(&mut self, chunk: Bytes) -> bool {
        let length = self.first.len() + self.all.len();
        if chunk.len() > self.limit - length {
            return false;
        }
        // Most bodies are one chunk, which is not copied.
        if length == 0 {
            self.first = chunk;
        } else {
            if self.all.is_empty() {
                self.all.extend_from_slice(&std::mem::take(&mut self.first));
            }
            self.all.extend_from_slice(&chunk);
        }
        true
    }

    pub(crate) fn finish(self) -> Bytes {
        if self.all.is_empty() { self.first } else { self.all.into() }
    }
}
