//! Operations of the tag `顧客`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `顧客`.
#[derive(Debug, Clone)]
pub struct 顧客Api {
    core: Core,
}

impl 顧客Api {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /3`.
    #[inline]
    pub fn 顧客(&self) -> 顧客<Data> {
        顧客::new(&self.core)
    }

    /// Like [`顧客`](Self::顧客), and also returns the status and the headers.
    #[inline]
    pub fn 顧客_with_http_info(&self) -> 顧客<HttpInfo> {
        顧客::new(&self.core)
    }
}

static 顧客: Operation = Operation {
    id: "顧客",
    method: Method::Get,
    path: &[Part::Text("/3")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `顧客`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct 顧客<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> 顧客<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &顧客);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::顧客>, Error>> {
        self.call.send::<models::顧客, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::顧客>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for 顧客<M> {
    type Output = Result<M::Output<models::顧客>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
