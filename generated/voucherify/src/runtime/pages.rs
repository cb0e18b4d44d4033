//! The pages of a list, and their items, one after the other.

use std::collections::HashSet;
use std::fmt;
use std::future::poll_fn;
use std::hash::{BuildHasher, RandomState};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use bytes::Bytes;
use futures_core::Stream;

use super::call::{Call, Parts};
use super::error::Error;
use super::future::BoxFuture;
use super::json::{self, Raw, Read};
use super::paging::{self, Found, Next, Pagination, Position};
use super::response::{Data, FromResponse, Mode, Response};

/// So many pages in a row may be empty, though more are said to follow.
const MAX_EMPTY: u32 = 100;

/// At least so many of the last pages are remembered, so that none comes twice.
const REMEMBERED: usize = 1 << 16;

/// The pages of a list, each requested when it is asked for.
///
/// Each request is like the first, with its credentials, headers and options, but for what asks for the next page. It
/// goes to the same origin or not at all. After an error there are no more pages. It is an error, too, when a page leads
/// to one that was there before, and when a hundred pages in a row are empty though more are said to follow. It is a
/// [`Stream`], too.
#[must_use = "nothing is requested until a page is asked for"]
pub struct Pages<T, M: Mode = Data> {
    walk: Walk,
    page: PhantomData<fn() -> (T, M)>,
}

impl<T: FromResponse, M: Mode> Pages<T, M> {
    /// Ends after this many pages, whether or not more follow.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.walk.left = pages;
        self
    }

    /// The next page; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<M::Output<T>, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// The pages, each of which the thread waits for.
    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    pub fn blocking(mut self) -> impl Iterator<Item = Result<M::Output<T>, Error>> {
        std::iter::from_fn(move || {
            let page = self.walk.wait()?;
            Some(self.decoded(page))
        })
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<M::Output<T>, Error>>> {
        let page = ready!(self.walk.poll(context));
        Poll::Ready(page.map(|page| self.decoded(page)))
    }

    fn decoded(&mut self, page: Result<Response, Error>) -> Result<M::Output<T>, Error> {
        let response = page?;
        match T::from_response(&response) {
            Ok(data) => {
                let Response { status, headers, body } = response;
                M::output(status, headers, data)
                    .map_err(|(fault, headers)| self.walk.undecodable(&fault, Response { status, headers, body }))
            }
            Err(fault) => Err(self.walk.undecodable(&fault, response)),
        }
    }
}

impl<T, M: Mode> Unpin for Pages<T, M> {}

impl<T: FromResponse, M: Mode> Stream for Pages<T, M> {
    type Item = Result<M::Output<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<T, M: Mode> fmt::Debug for Pages<T, M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pages").field("operation", &self.walk.parts.operation.id).finish_non_exhaustive()
    }
}

/// The items of a list, each page requested when the items of the page before have been taken.
///
/// For the requests, see [`Pages`]. After an error there are no more items. It is a [`Stream`], too.
#[must_use = "nothing is requested until an item is asked for"]
pub struct PagedItems<T> {
    walk: Walk,
    page: vec::IntoIter<T>,
}

impl<T: Read> PagedItems<T> {
    /// Ends after this many pages, whether or not more follow.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.walk.left = pages;
        self
    }

    /// The next item; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            let Some(page) = ready!(self.walk.poll(context)) else { return Poll::Ready(None) };
            if let Err(error) = self.take(page) {
                return Poll::Ready(Some(Err(error)));
            }
        }
    }

    /// The items, each page of which the thread waits for.
    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    pub fn blocking(mut self) -> impl Iterator<Item = Result<T, Error>> {
        std::iter::from_fn(move || {
            loop {
                if let Some(item) = self.page.next() {
                    return Some(Ok(item));
                }
                let page = self.walk.wait()?;
                if let Err(error) = self.take(page) {
                    return Some(Err(error));
                }
            }
        })
    }

    /// Keeps the items of a page.
    fn take(&mut self, page: Result<Response, Error>) -> Result<(), Error> {
        let response = page?;
        match paging::items(&response.body, self.walk.pagination.items.unwrap_or_default()) {
            Ok(items) => self.page = items.into_iter(),
            Err(fault) => return Err(self.walk.undecodable(&fault.to_string(), response)),
        }
        Ok(())
    }
}

impl<T> Unpin for PagedItems<T> {}

impl<T: Read> Stream for PagedItems<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<T> fmt::Debug for PagedItems<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PagedItems").field("operation", &self.walk.parts.operation.id).finish_non_exhaustive()
    }
}

impl Call {
    /// The pages that begin with that of this request.
    pub fn pages<T: FromResponse, M: Mode>(self, pagination: &'static Pagination) -> Pages<T, M> {
        Pages { walk: Walk::new(self, pagination, None), page: PhantomData }
    }

    /// The items of the pages that begin with that of this request.
    pub fn paged_items<T: Read>(self, pagination: &'static Pagination) -> PagedItems<T> {
        PagedItems { walk: Walk::new(self, pagination, None), page: Vec::new().into_iter() }
    }

    /// Like [`pages`](Self::pages), of responses that are no JSON until this was done with them.
    pub fn pages_by<T: FromResponse, M: Mode>(
        self,
        pagination: &'static Pagination,
        translate: Translate,
    ) -> Pages<T, M> {
        Pages { walk: Walk::new(self, pagination, Some(translate)), page: PhantomData }
    }

    /// Like [`paged_items`](Self::paged_items), of responses that are no JSON until this was done with them.
    pub fn paged_items_by<T: Read>(self, pagination: &'static Pagination, translate: Translate) -> PagedItems<T> {
        PagedItems { walk: Walk::new(self, pagination, Some(translate)), page: Vec::new().into_iter() }
    }
}

/// What makes JSON of the body of a response, or says why that cannot be.
type Translate = fn(&Response) -> Result<Bytes, String>;

/// A request that is on its way.
type Exchange = BoxFuture<'static, Result<Response, Error>>;

/// What is to be done for the next page.
enum State {
    Ready,
    Waiting(Exchange),
    Failed(Error),
    Ended,
}

/// The way from page to page: the part of [`Pages`] and [`PagedItems`] that is the same for all types.
struct Walk {
    state: State,
    /// The request for the next page.
    parts: Box<Parts>,
    pagination: &'static Pagination,
    translate: Option<Translate>,
    at: Position,
    /// So many pages may still be asked for.
    left: u64,
    /// So many of the last pages were empty.
    empty: u32,
    seen: Seen,
}

impl Walk {
    fn new(call: Call, pagination: &'static Pagination, translate: Option<Translate>) -> Self {
        let parts = call.parts;
        let mut seen = Seen::default();
        match pagination.place().map(|place| parts.given(place)) {
            // The server may lead back to where the caller began.
            Some(Some(given)) if !pagination.is_counted() => drop(seen.insert(&given)),
            None => drop(parts.url().map(|url| seen.insert(url.as_str()))),
            _ => {}
        }
        let at = parts.position(pagination);
        Self { at, state: State::Ready, parts, pagination, translate, left: u64::MAX, empty: 0, seen }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response, Error>>> {
        let mut exchange = match self.begin() {
            Ok(exchange) => exchange,
            Err(end) => return Poll::Ready(end.map(Err)),
        };
        match exchange.as_mut().poll(context) {
            Poll::Pending => {
                self.state = State::Waiting(exchange);
                Poll::Pending
            }
            Poll::Ready(result) => Poll::Ready(Some(self.finish(result))),
        }
    }

    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    fn wait(&mut self) -> Option<Result<Response, Error>> {
        match self.begin() {
            Ok(exchange) => {
                let result = super::blocking::wait(exchange);
                Some(self.finish(result))
            }
            Err(end) => end.map(Err),
        }
    }

    /// The request for the next page, or one that is on its way; otherwise how the walk ends.
    fn begin(&mut self) -> Result<Exchange, Option<Error>> {
        match std::mem::replace(&mut self.state, State::Ended) {
            State::Ready if self.left > 0 => {
                self.left -= 1;
                let parts = self.parts.clone();
                Ok(Box::pin(async move { parts.execute().await }))
            }
            State::Waiting(exchange) => Ok(exchange),
            State::Failed(error) => Err(Some(error)),
            State::Ready | State::Ended => Err(None),
        }
    }

    fn finish(&mut self, result: Result<Response, Error>) -> Result<Response, Error> {
        let response = self.translated(result?)?;
        self.state = self.go_on(&response);
        Ok(response)
    }

    fn translated(&mut self, mut response: Response) -> Result<Response, Error> {
        match self.translate.map(|translate| translate(&response)) {
            Some(Ok(body)) => response.body = body,
            Some(Err(fault)) => return Err(self.undecodable(&fault, response)),
            None => {}
        }
        Ok(response)
    }

    /// What comes after a page: a fault is that of the next one, for this one is good.
    fn go_on(&mut self, response: &Response) -> State {
        match self.prepare(response) {
            Ok(true) => State::Ready,
            Ok(false) => State::Ended,
            Err(fault) => {
                let response = Response {
                    status: response.status,
                    headers: response.headers.clone(),
                    body: response.body.clone(),
                };
                State::Failed(self.error(Error::paging(fault, response)))
            }
        }
    }

    /// Turns a request into that for the next page; whether there is one.
    fn prepare(&mut self, response: &Response) -> Result<bool, String> {
        let found = self.read(response)?;
        let items = found.items.unwrap_or_default();
        self.empty = if found.items == Some(0) { self.empty + 1 } else { 0 };
        let Some(next) = found.next else { return Ok(false) };
        if self.empty >= MAX_EMPTY {
            return Err(format!("{MAX_EMPTY} pages in a row are empty, though more are said to follow"));
        }
        self.at.before = self.at.before.saturating_add(items);
        self.at.largest = self.at.largest.max(items);
        let key = match next {
            Next::Value(place, value) => {
                let key = paging::text(&value);
                self.at.number = value.as_i64().unwrap_or_default();
                self.parts.put(place, value)?;
                key
            }
            Next::Url(url) => self.parts.lead_to(&url)?,
        };
        // Pages with numbers always differ in these; that the server heeds them is seen by what it sends.
        let key = if self.pagination.is_counted() { found.text } else { Some(key) };
        match key {
            Some(key) if !self.seen.insert(&key) => Err("the next page is one that was there before".to_owned()),
            _ => Ok(true),
        }
    }

    fn read(&self, response: &Response) -> Result<Found, String> {
        let mut found: Option<Result<Found, String>> = None;
        let mut read = |body: Option<&Raw<'_>>| {
            found = Some(self.pagination.read(body, &response.headers, &self.at));
        };
        let look = json::look(&response.body, &mut |root| {
            read(Some(root));
            Ok(())
        });
        if look.is_err() {
            // Then the page itself is an error, unless its type is that of any text.
            read(None);
        }
        found.unwrap_or(Ok(Found { items: None, text: None, next: None }))
    }

    /// Ends the walk, for a page that is not as documented may lead anywhere.
    fn undecodable(&mut self, fault: &str, response: Response) -> Error {
        self.state = State::Ended;
        self.error(Error::decode(fault, response))
    }

    fn error(&self, error: Error) -> Error {
        error.of(self.parts.operation.id, self.parts.secrets())
    }
}

/// The pages that were there: the last ones, at least, so that the memory for it has a limit.
#[derive(Default)]
struct Seen {
    // A server cannot foresee the keys, and so not make pages look alike.
    hasher: RandomState,
    recent: HashSet<u64>,
    older: HashSet<u64>,
}

impl Seen {
    /// Whether it is new.
    fn insert(&mut self, key: &str) -> bool {
        let hash = self.hasher.hash_one(key);
        if self.older.contains(&hash) || !self.recent.insert(hash) {
            return false;
        }
        if self.recent.len() >= REMEMBERED {
            self.older = std::mem::take(&mut self.recent);
        }
        true
    }
}
