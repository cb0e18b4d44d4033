//! Operations of the tag `../../etc/passwd`.

use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `../../etc/passwd`.
#[derive(Debug, Clone)]
pub struct EtcPasswdApi {
    core: Core,
}

impl EtcPasswdApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /2`.
    #[inline]
    pub fn a2(&self) -> A2<Data> {
        A2::new(&self.core)
    }

    /// Like [`a2`](Self::a2), and also returns the status and the headers.
    #[inline]
    pub fn a2_with_http_info(&self) -> A2<HttpInfo> {
        A2::new(&self.core)
    }
}

static A2: Operation = Operation {
    id: "a2",
    method: Method::Get,
    path: &[Part::Text("/2")],
    ..Operation::USUAL
};

/// A request of `a2`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct A2<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> A2<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &A2);
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

impl<M: Mode> IntoFuture for A2<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
