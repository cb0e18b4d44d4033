//! Operations of the tag `stations`.

use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `stations`.
#[derive(Debug, Clone)]
pub struct StationsApi {
    core: Core,
}

impl StationsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /stations`.
    #[inline]
    pub fn list_stations(&self) -> ListStations<Data> {
        ListStations::new(&self.core)
    }

    /// Like [`list_stations`](Self::list_stations), and also returns the status and the headers.
    #[inline]
    pub fn list_stations_with_http_info(&self) -> ListStations<HttpInfo> {
        ListStations::new(&self.core)
    }
}

static LIST_STATIONS: Operation = Operation {
    id: "listStations",
    method: Method::Get,
    path: &[Part::Text("/stations")],
    ..Operation::USUAL
};

/// A request of `list_stations`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListStations<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListStations<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_STATIONS);
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

impl<M: Mode> IntoFuture for ListStations<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
