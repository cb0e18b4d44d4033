//! Operations of the tag `rate`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, xml,
};

/// Operations of the tag `rate`.
#[derive(Debug, Clone)]
pub struct RateApi {
    core: Core,
}

impl RateApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /rate`.
    #[inline]
    pub fn get_rate(&self) -> GetRate<Data> {
        GetRate::new(&self.core)
    }

    /// Like [`get_rate`](Self::get_rate), and also returns the status and the headers.
    #[inline]
    pub fn get_rate_with_http_info(&self) -> GetRate<HttpInfo> {
        GetRate::new(&self.core)
    }
}

static GET_RATE: Operation = Operation {
    id: "getRate",
    method: Method::Get,
    path: &[Part::Text("/rate")],
    accept: "application/json, application/xml",
    ..Operation::USUAL
};

/// A request of `get_rate`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetRate<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetRate<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_RATE);
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
    ) -> BoxFuture<'static, Result<M::Output<models::GetRateResponse>, Error>> {
        self.call.send_as::<models::GetRateResponse, M>(xml::decode_or_json)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::GetRateResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetRate<M> {
    type Output = Result<M::Output<models::GetRateResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
