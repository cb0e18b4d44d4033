//! Operations of the tag `things`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation,
    Part, RequestOptions,
};

/// Operations of the tag `things`.
#[derive(Debug, Clone)]
pub struct ThingsApi {
    core: Core,
}

impl ThingsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /things`.
    #[inline]
    pub fn list_things(&self) -> ListThings<Data> {
        ListThings::new(&self.core)
    }

    /// Like [`list_things`](Self::list_things), and also returns the status and the headers.
    #[inline]
    pub fn list_things_with_http_info(&self) -> ListThings<HttpInfo> {
        ListThings::new(&self.core)
    }
}

static LIST_THINGS: Operation = Operation {
    id: "listThings",
    method: Method::Get,
    path: &[Part::Text("/things")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_things`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListThings<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListThings<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_THINGS);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Thing>, Error>> {
        self.call.send::<models::Thing, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Thing>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListThings<M> {
    type Output = Result<M::Output<models::Thing>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `list_things`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListThingsError {
    /// Status 404.
    NotFound,
}

impl ApiError for ListThingsError {
    #[inline]
    fn from_response(status: u16, _: &[u8]) -> Option<Self> {
        match status {
            404 => Some(Self::NotFound),
            _ => None,
        }
    }
}
