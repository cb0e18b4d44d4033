//! Operations of the tag `Things`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `Things`.
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
    pub fn all_things(&self) -> AllThings<Data> {
        AllThings::new(&self.core)
    }

    /// Like [`all_things`](Self::all_things), and also returns the status and the headers.
    #[inline]
    pub fn all_things_with_http_info(&self) -> AllThings<HttpInfo> {
        AllThings::new(&self.core)
    }
}

static ALL_THINGS: Operation = Operation {
    id: "listThings",
    method: Method::Get,
    path: &[Part::Text("/things")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `all_things`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AllThings<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> AllThings<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &ALL_THINGS);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `p`.
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("p", &page);
        self
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Gadget>, Error>> {
        self.call.send::<models::Gadget, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Gadget>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for AllThings<M> {
    type Output = Result<M::Output<models::Gadget>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
