//! Operations of the tag `größe`.

use std::collections::BTreeMap;
use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation,
    Part, RequestOptions, json,
};

/// Operations of the tag `größe`.
#[derive(Debug, Clone)]
pub struct GrößeApi {
    core: Core,
}

impl GrößeApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /groesse`.
    #[inline]
    pub fn get_size(&self) -> GetSize<Data> {
        GetSize::new(&self.core)
    }

    /// Like [`get_size`](Self::get_size), and also returns the status and the headers.
    #[inline]
    pub fn get_size_with_http_info(&self) -> GetSize<HttpInfo> {
        GetSize::new(&self.core)
    }
}

static GET_SIZE: Operation = Operation {
    id: "getSize",
    method: Method::Get,
    path: &[Part::Text("/groesse")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `get_size`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetSize<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetSize<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_SIZE);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: RequestOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    /// The request cannot be built or sent, or the server did not answer as documented.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<M::Output<BTreeMap<String, models::Size>>, Error>> {
        self.call.send::<BTreeMap<String, models::Size>, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        self,
    ) -> Result<M::Output<BTreeMap<String, models::Size>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetSize<M> {
    type Output = Result<M::Output<BTreeMap<String, models::Size>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `get_size`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetSizeError {
    /// Failed
    Default(models::Problem),
}

impl ApiError for GetSizeError {
    #[inline]
    fn from_response(_: u16, body: &[u8]) -> Option<Self> {
        json::from_slice(body).ok().map(Self::Default)
    }
}
