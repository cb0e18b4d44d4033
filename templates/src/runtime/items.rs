//! Responses that are a sequence of items, each of which is read as it arrives.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::StatusCode;
use http::header::HeaderMap;

use super::call::{Call, Parts};
use super::core::Limits;
use super::download::{Download, unlike};
use super::error::Error;
use super::framing::{Feed, Found, Framing, LONGEST_EVENT, Splitter, has_error};
use super::future::BoxFuture;
use super::json::{self, Read};
use super::message;
use super::reconnect::Reconnect;
use super::response::{Data, Mode, Response};

/// The items that a server sends one after the other, such as the events of `text/event-stream`.
///
/// Nothing is kept of what was read. An item that is not as documented is an error of its own, and so is an error that
/// the server sends in place of an item, of the kind [`ErrorKind::Stream`](super::error::ErrorKind::Stream): the next
/// call of [`next`](Self::next) returns the item after it. It is a [`Stream`], too.
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
            let Item { json, other } = item?;
            json::from_slice(&json).or_else(|fault| {
                let other = other.and_then(|other| json::from_slice(&other).ok());
                other.ok_or_else(|| self.frames.undecodable(&fault.to_string(), json))
            })
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

    /// Goes on where the connection ends or breaks, as a browser does (WHATWG HTML §9.2.3): after the pause that the
    /// server named by `retry`, three seconds otherwise, the events are asked for again from the last `id` on, which is
    /// sent as `Last-Event-ID`. That ends with a 204, with the end marker of the document, with an error that trying
    /// again does not mend, and when nothing came as many times in a row as the client tries again.
    ///
    /// Only server-sent events that are got by a GET go on; whatever else there is ends as without it. Each new
    /// connection has the limits of a new call.
    #[must_use]
    pub fn reconnect(mut self) -> Self {
        self.frames.reconnect = Reconnect::of(&self.frames.download.parts);
        self
    }
}

impl<T: Read> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
impl<T: Read + Send + 'static> Items<T> {
    /// The items as an iterator, which blocks the thread until each is there.
    pub fn blocking(self) -> impl Iterator<Item = Result<T, Error>> {
        let mut left = Some(self);
        std::iter::from_fn(move || {
            let mut items = left.take()?;
            let next = Box::pin(async move {
                let item = items.next().await;
                Ok((items, item))
            });
            match super::blocking::wait(next) {
                Ok((items, item)) => {
                    left = Some(items);
                    item
                }
                Err(error) => Some(Err(error)),
            }
        })
    }
}

/// Leaves out the headers, which may set cookies.
impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Items").field("status", &self.status()).finish_non_exhaustive()
    }
}

/// An item as JSON, and what is to be read where that is not of its type.
struct Item {
    json: Bytes,
    other: Option<Bytes>,
}

/// The part of [`Items`] that is the same for all types: the text of one item after the other.
pub(crate) struct Frames {
    pub(crate) download: Download,
    pub(crate) splitter: Splitter,
    pub(crate) feed: &'static Feed,
    ended: bool,
    reconnect: Option<Reconnect>,
}

impl Frames {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Item, Error>>> {
        loop {
            if let Some(found) = self.splitter.take() {
                if let Some(reconnect) = &mut self.reconnect {
                    reconnect.heard();
                }
                return Poll::Ready(Some(self.item(found)));
            }
            if self.ended || self.splitter.is_closed() {
                return Poll::Ready(None);
            }
            if let Some(opened) = self.reconnect.as_mut().and_then(|reconnect| reconnect.poll(context)) {
                if let Err(error) = self.go_on(ready!(opened)) {
                    return Poll::Ready(Some(Err(error)));
                }
                continue;
            }
            let fault = match ready!(Pin::new(&mut self.download).poll_next(context)) {
                Some(Ok(chunk)) => {
                    self.splitter.push(&chunk);
                    continue;
                }
                Some(Err(fault)) => Some(fault),
                None => None,
            };
            if self
                .reconnect
                .as_mut()
                .is_some_and(|reconnect| reconnect.begin(&self.download.parts, &self.splitter, self.feed))
            {
                continue;
            }
            self.ended = true;
            match fault {
                Some(fault) => return Poll::Ready(Some(Err(fault))),
                None => self.splitter.finish(),
            }
        }
    }

    /// Reads on from a new connection, unless there is none.
    fn go_on(&mut self, opened: Result<Self, Error>) -> Result<(), Error> {
        match opened {
            Ok(Self { download, splitter, ended, .. }) => {
                (self.download, self.splitter, self.ended) = (download, splitter, ended);
                Ok(())
            }
            Err(error) => {
                self.ended = true;
                Err(error)
            }
        }
    }

    fn item(&self, found: Found) -> Result<Item, Error> {
        match found {
            Found::Item(json) => Ok(Item { json, other: None }),
            Found::Either(json, other) => Ok(Item { json, other: Some(other) }),
            Found::Error(text) => Err(self.complete(Error::in_stream(self.response(text)))),
            Found::Fault(fault) => Err(self.undecodable(&fault, Bytes::new())),
            Found::TooLong(limit) => Err(self.complete(Error::too_long(limit, self.response(Bytes::new())))),
        }
    }

    fn undecodable(&self, fault: &str, item: Bytes) -> Error {
        self.complete(Error::decode(fault, self.response(item)))
    }

    /// The response, as far as an error tells of it.
    fn response(&self, item: Bytes) -> Response {
        Response { status: self.download.status(), headers: self.download.headers().clone(), body: item }
    }

    fn complete(&self, error: Error) -> Error {
        error.of(self.download.parts.operation.id, self.download.parts.secrets())
    }
}

impl Call {
    /// Sends the request, and leaves the items of a success for the caller to read.
    #[must_use]
    #[inline(never)]
    pub fn items<T: Read + 'static, M: Mode>(
        self,
        feed: &'static Feed,
    ) -> BoxFuture<'static, Result<M::Output<Items<T>>, Error>> {
        let opening = self.frames(feed);
        Box::pin(async move {
            let frames = opening.await?;
            let (status, headers) = (frames.download.status(), frames.download.headers().clone());
            let operation = frames.download.parts.operation;
            M::output(status, headers, Items { frames, item: PhantomData })
                .map_err(|(fault, headers)| unlike(operation, &fault, status, headers))
        })
    }

    /// Not generic, so that it is compiled once.
    pub(crate) fn frames(self, feed: &'static Feed) -> BoxFuture<'static, Result<Frames, Error>> {
        Box::pin(async move {
            let download = self.download::<Data>().await?;
            // Such a response has no content, whatever its headers say (RFC 9110 §15.3.5 and §15.3.6).
            let ended = matches!(download.status(), StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT);
            let framing = feed.framing_of(download.headers());
            let foreign = framing.as_ref().err().filter(|_| !ended).cloned();
            let framing = framing.unwrap_or(feed.framing);
            let limit = longest(&download.parts, framing);
            let splitter = Splitter::new(feed, framing, download.headers(), limit);
            let mut frames = Frames { download, splitter, feed, ended, reconnect: None };
            match foreign {
                Some(fault) => Err(frames.foreign(fault).await),
                None => Ok(frames),
            }
        })
    }
}

/// How many bytes are kept of an item: events have a lower limit than others, unless the caller set one.
fn longest(parts: &Parts, framing: Framing) -> usize {
    let of_client = parts.core.shared().limits.response;
    let is_usual = of_client == Limits::default().response && parts.options.max_response_size.is_none();
    match framing {
        Framing::Events | Framing::EventData if is_usual => LONGEST_EVENT,
        _ => parts.options.max_response_size.unwrap_or(of_client),
    }
}

impl Frames {
    /// The error of a response that is something else, with the server's own words if it has any.
    async fn foreign(&mut self, mut fault: String) -> Error {
        // No more than the first piece: the rest may be long in coming.
        let text = self.download.chunk().await.ok().flatten().unwrap_or_default();
        if has_error(&text) {
            fault = [&fault, ": ", &message::of_server(&text)].concat();
        }
        self.undecodable(&fault, text)
    }
}
