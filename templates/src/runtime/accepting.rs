//! Requests that ask for another media type than the operation's usual one.

use std::fmt;

use super::call::Call;
use super::error::Error;
use super::future::BoxFuture;
use super::options::RequestOptions;
use super::response::{Data, Mode};

/// How a call is sent whose answer is a `T`.
type Send<T, M> = fn(Call) -> BoxFuture<'static, Result<<M as Mode>::Output<T>, Error>>;

/// A request for an answer in a media type that the caller chose: `.await` or [`send`](Self::send) it.
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Accepting<T: std::marker::Send + 'static, M: Mode = Data> {
    call: Call,
    send: Send<T, M>,
}

impl<T: std::marker::Send + 'static, M: Mode> Accepting<T, M> {
    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: RequestOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// The request cannot be built or sent, or the server did not answer in that media type.
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<T>, Error>> {
        (self.send)(self.call)
    }
}

#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
impl<T: std::marker::Send + 'static, M: Mode> Accepting<T, M> {
    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    ///
    /// As of [`send`](Self::send).
    pub fn send_blocking(self) -> Result<M::Output<T>, Error> {
        super::blocking::wait(self.send())
    }
}

impl<T: std::marker::Send + 'static, M: Mode> IntoFuture for Accepting<T, M> {
    type Output = Result<M::Output<T>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<T: std::marker::Send + 'static, M: Mode> fmt::Debug for Accepting<T, M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Accepting").field("call", &self.call).finish_non_exhaustive()
    }
}

impl Call {
    /// Turns the request into one for other media types, which `send` knows how to read.
    #[inline]
    pub fn accept<T: std::marker::Send + 'static, M: Mode>(
        mut self,
        media_types: &'static str,
        send: Send<T, M>,
    ) -> Accepting<T, M> {
        self.parts.accept = media_types;
        Accepting { call: self, send }
    }
}
