//! Operations of the tag `Owners`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation,
    Part, RequestOptions, json,
};

/// Operations of the tag `Owners`.
#[derive(Debug, Clone)]
pub struct OwnersApi {
    core: Core,
}

impl OwnersApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /owners`.
    #[inline]
    pub fn list_owners(&self) -> ListOwners<Data> {
        ListOwners::new(&self.core)
    }

    /// Like [`list_owners`](Self::list_owners), and also returns the status and the headers.
    #[inline]
    pub fn list_owners_with_http_info(&self) -> ListOwners<HttpInfo> {
        ListOwners::new(&self.core)
    }
}

static LIST_OWNERS: Operation = Operation {
    id: "listOwners",
    method: Method::Get,
    path: &[Part::Text("/owners")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_owners`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListOwners<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListOwners<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_OWNERS);
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
    ) -> BoxFuture<'static, Result<M::Output<Vec<models::Owner>>, Error>> {
        self.call.send::<Vec<models::Owner>, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Vec<models::Owner>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListOwners<M> {
    type Output = Result<M::Output<Vec<models::Owner>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `list_owners`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListOwnersError {
    /// Failed
    Default(models::Problem),
}

impl ApiError for ListOwnersError {
    #[inline]
    fn from_response(_: u16, body: &[u8]) -> Option<Self> {
        json::from_slice(body).ok().map(Self::Default)
    }
}
