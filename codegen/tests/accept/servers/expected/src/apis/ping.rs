//! Operations of the tag `ping`.

use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `ping`.
#[derive(Debug, Clone)]
pub struct PingApi {
    core: Core,
}

impl PingApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /ping`.
    #[inline]
    pub fn ping(&self) -> Ping<Data> {
        Ping::new(&self.core)
    }

    /// Like [`ping`](Self::ping), and also returns the status and the headers.
    #[inline]
    pub fn ping_with_http_info(&self) -> Ping<HttpInfo> {
        Ping::new(&self.core)
    }
}

static PING: Operation = Operation {
    id: "ping",
    method: Method::Get,
    path: &[Part::Text("/ping")],
    ..Operation::USUAL
};

/// A request of `ping`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Ping<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Ping<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &PING);
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

impl<M: Mode> IntoFuture for Ping<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
