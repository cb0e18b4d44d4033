//! Operations of the tag `o`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `o`.
#[derive(Debug, Clone)]
pub struct OApi {
    core: Core,
}

impl OApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /o`.
    #[inline]
    pub fn get_order(&self) -> GetOrder<Data> {
        GetOrder::new(&self.core)
    }

    /// Like [`get_order`](Self::get_order), and also returns the status and the headers.
    #[inline]
    pub fn get_order_with_http_info(&self) -> GetOrder<HttpInfo> {
        GetOrder::new(&self.core)
    }
}

static GET_ORDER: Operation = Operation {
    id: "getOrder",
    method: Method::Get,
    path: &[Part::Text("/o")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `get_order`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetOrder<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetOrder<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_ORDER);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Order>, Error>> {
        self.call.send::<models::Order, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Order>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetOrder<M> {
    type Output = Result<M::Output<models::Order>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
