//! Operations of the tag `webhooks`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `webhooks`.
#[derive(Debug, Clone)]
pub struct WebhooksApi {
    core: Core,
}

impl WebhooksApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /readings`.
    #[inline]
    pub fn list_readings(&self) -> ListReadings<Data> {
        ListReadings::new(&self.core)
    }

    /// Like [`list_readings`](Self::list_readings), and also returns the status and the headers.
    #[inline]
    pub fn list_readings_with_http_info(&self) -> ListReadings<HttpInfo> {
        ListReadings::new(&self.core)
    }
}

static LIST_READINGS: Operation = Operation {
    id: "listReadings",
    method: Method::Get,
    path: &[Part::Text("/readings")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_readings`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListReadings<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListReadings<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_READINGS);
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
    ) -> BoxFuture<'static, Result<M::Output<Vec<models::Reading>>, Error>> {
        self.call.send::<Vec<models::Reading>, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Vec<models::Reading>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListReadings<M> {
    type Output = Result<M::Output<Vec<models::Reading>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
