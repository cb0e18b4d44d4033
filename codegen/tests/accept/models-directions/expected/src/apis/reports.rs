//! Operations of the tag `reports`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `reports`.
#[derive(Debug, Clone)]
pub struct ReportsApi {
    core: Core,
}

impl ReportsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /reports`.
    #[inline]
    pub fn get_report(&self) -> GetReport<Data> {
        GetReport::new(&self.core)
    }

    /// Like [`get_report`](Self::get_report), and also returns the status and the headers.
    #[inline]
    pub fn get_report_with_http_info(&self) -> GetReport<HttpInfo> {
        GetReport::new(&self.core)
    }
}

static GET_REPORT: Operation = Operation {
    id: "getReport",
    method: Method::Get,
    path: &[Part::Text("/reports")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `get_report`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetReport<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetReport<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_REPORT);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Report>, Error>> {
        self.call.send::<models::Report, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Report>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetReport<M> {
    type Output = Result<M::Output<models::Report>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
