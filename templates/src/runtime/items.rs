//! Responses that are a sequence of items, each of which is read as it arrives.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::StatusCode;
use http::header::HeaderMap;

use super::call::Call;
use super::download::Download;
use super::error::Error;
use super::framing::{Framing, Splitter};
use super::future::BoxFuture;
use super::json::{self, Read};
use super::response::{Data, Mode, Response};

/// The items that a server sends one after the other, such as the events of `text/event-stream`.
///
/// Nothing is kept of what was read. An item that is not as documented is an error of its own: the next call of
/// [`next`](Self::next) returns the item after it. It is a [`Stream`], too.
pub struct Items<T> {
    frames: Frames,
    item: PhantomData<fn() -> T>,
}

impl<T: Read> Items<T> {
    /// The next item; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let item = ready!(self.frames.poll(context));
        Poll::Ready(item.map(|item| {
            let item = item?;
            json::from_slice(&item).map_err(|fault| self.frames.undecodable(&fault.to_string(), item))
        }))
    }
}

impl<T> Items<T> {
    /// The status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.frames.download.status()
    }

    /// The headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.frames.download.headers()
    }
}

impl<T: Read> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

/// Leaves out the headers, which may set cookies.
impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Items").field("status", &self.status()).finish_non_exhaustive()
    }
}

/// The part of [`Items`] that is the same for all types: the text of one item after the other.
struct Frames {
    download: Download,
    splitter: Splitter,
    /// What the last chunk held.
    ready: VecDeque<Result<Bytes, String>>,
    ended: bool,
}

impl Frames {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Poll::Ready(Some(item.map_err(|fault| self.undecodable(&fault, Bytes::new()))));
            }
            if self.ended || self.splitter.is_closed() {
                return Poll::Ready(None);
            }
            match ready!(Pin::new(&mut self.download).poll_next(context)) {
                Some(Ok(chunk)) => self.splitter.push(&chunk, &mut self.ready),
                Some(Err(fault)) => {
                    self.ended = true;
                    return Poll::Ready(Some(Err(fault)));
                }
                None => {
                    self.ended = true;
                    self.splitter.finish(&mut self.ready);
                }
            }
        }
    }

    fn undecodable(&self, fault: &str, item: Bytes) -> Error {
        let (status, headers) = (self.download.status(), self.download.headers().clone());
        let error = Error::decode(fault, Response { status, headers, body: item });
        error.of(self.download.parts.operation.id, self.download.parts.secrets())
    }
}

impl Call {
    /// Sends the request, and leaves the items of a success for the caller to read.
    #[must_use]
    #[inline(never)]
    pub fn items<T: Read + 'static, M: Mode>(
        self,
        framing: Framing,
    ) -> BoxFuture<'static, Result<M::Output<Items<T>>, Error>> {
        let opening = self.frames(framing);
        Box::pin(async move {
            let frames = opening.await?;
            let (status, headers) = (frames.download.status(), frames.download.headers().clone());
            Ok(M::output(status, headers, Items { frames, item: PhantomData }))
        })
    }

    /// Not generic, so that it is compiled once.
    fn frames(self, framing: Framing) -> BoxFuture<'static, Result<Frames, Error>> {
        Box::pin(async move {
            let download = self.download::<Data>().await?;
            let splitter = Splitter::new(framing, download.headers());
            Ok(Frames { download, splitter, ready: VecDeque::new(), ended: false })
        })
    }
}
