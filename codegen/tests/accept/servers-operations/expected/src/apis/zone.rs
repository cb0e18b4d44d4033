//! Operations of the tag `zone`.

use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `zone`.
#[derive(Debug, Clone)]
pub struct ZoneApi {
    core: Core,
}

impl ZoneApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /zone`.
    #[inline]
    pub fn get_zone(&self) -> GetZone<Data> {
        GetZone::new(&self.core)
    }

    /// Like [`get_zone`](Self::get_zone), and also returns the status and the headers.
    #[inline]
    pub fn get_zone_with_http_info(&self) -> GetZone<HttpInfo> {
        GetZone::new(&self.core)
    }
}

static GET_ZONE: Operation = Operation {
    id: "getZone",
    method: Method::Get,
    path: &[Part::Server("https://eu.example.com"), Part::Text("/zone")],
    ..Operation::USUAL
};

/// A request of `get_zone`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetZone<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetZone<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_ZONE);
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

impl<M: Mode> IntoFuture for GetZone<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
