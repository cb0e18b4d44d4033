//! Operations of the tag `pet-owners`.

use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `pet-owners`.
#[derive(Debug, Clone)]
pub struct PetOwnersApi {
    core: Core,
}

impl PetOwnersApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /api/v1/pet-owners:search`.
    #[inline]
    pub fn search_owners(&self) -> SearchOwners<Data> {
        SearchOwners::new(&self.core)
    }

    /// Like [`search_owners`](Self::search_owners), and also returns the status and the headers.
    #[inline]
    pub fn search_owners_with_http_info(&self) -> SearchOwners<HttpInfo> {
        SearchOwners::new(&self.core)
    }
}

static SEARCH_OWNERS: Operation = Operation {
    id: "searchOwners",
    method: Method::Get,
    path: &[Part::Text("/api/v1/pet-owners:search")],
    ..Operation::USUAL
};

/// A request of `search_owners`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchOwners<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SearchOwners<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &SEARCH_OWNERS);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<()>, Error>> {
        self.call.send::<(), M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<()>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for SearchOwners<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
