//! Requests of operations that answer at once or item by item, as the caller asks.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::call::Call;
use super::error::Error;
use super::framing::{Feed, is_sequence};
use super::future::BoxFuture;
use super::items::Items;
use super::json::Read;
use super::member::Switched;
use super::options::RequestOptions;
use super::response::{Data, FromResponse, Mode, Response};

/// A request whose answer comes item by item: `.await` or [`send`](Self::send) it for its [`Items`].
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Streaming<T, M = Data> {
    call: Call,
    feed: &'static Feed,
    output: PhantomData<fn() -> (T, M)>,
}

impl<T: Read + 'static, M: Mode> Streaming<T, M> {
    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: RequestOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// The request cannot be built or sent, or the server did not answer with such items.
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<Items<T>>, Error>> {
        self.call.items::<T, M>(self.feed)
    }
}

#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
impl<T: Read + 'static, M: Mode> Streaming<T, M> {
    /// Sends the request, and blocks the thread until the answer begins: `blocking` of [`Items`] reads on.
    ///
    /// # Errors
    ///
    /// As of [`send`](Self::send).
    pub fn send_blocking(self) -> Result<M::Output<Items<T>>, Error> {
        super::blocking::wait(self.send())
    }
}

impl<T: Read + 'static, M: Mode> IntoFuture for Streaming<T, M> {
    type Output = Result<M::Output<Items<T>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<T, M> fmt::Debug for Streaming<T, M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Streaming").field("call", &self.call).field("feed", &self.feed).finish()
    }
}

impl Call {
    /// Turns the request into one whose answer comes item by item. Of the body, `member` is set to true; none if it is
    /// empty.
    #[inline]
    pub fn stream<T: Read + 'static, M: Mode>(mut self, member: &'static str, feed: &'static Feed) -> Streaming<T, M> {
        // Through a pointer: see `crate::runtime`.
        let ask: fn(_, _, _) = Self::ask_for_items;
        ask(&mut self, member, feed);
        Streaming { call: self, feed, output: PhantomData }
    }

    fn ask_for_items(&mut self, member: &'static str, feed: &'static Feed) {
        self.header("accept", &feed.media_type);
        if !member.is_empty() {
            let body = self.parts.body.take();
            self.parts.body = Some(Arc::new(Switched { body, member }));
        }
    }
}

/// Decodes the response of an operation that can also answer item by item, which the caller has to ask for.
///
/// # Errors
///
/// A message when the response is not as documented; it says what to call where the server sent items.
#[inline]
pub fn decode_whole<T: FromResponse>(response: &Response) -> Result<T, String> {
    let explain: fn(_, _) -> _ = explained;
    T::from_response(response).map_err(|fault| explain(fault, response))
}

fn explained(fault: String, response: &Response) -> String {
    let body = response.body.trim_ascii_start();
    if is_sequence(&response.headers) || body.starts_with(b"data:") || body.starts_with(b"event:") {
        return "the server answered item by item: call `.stream()` on the request to read the items".to_owned();
    }
    fault
}
