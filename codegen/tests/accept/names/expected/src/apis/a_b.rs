//! Operations of the tag `a/b`.

use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `a/b`.
#[derive(Debug, Clone)]
pub struct ABApi {
    core: Core,
}

impl ABApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /1`.
    #[inline]
    pub fn a(&self) -> A<Data> {
        A::new(&self.core)
    }

    /// Like [`a`](Self::a), and also returns the status and the headers.
    #[inline]
    pub fn a_with_http_info(&self) -> A<HttpInfo> {
        A::new(&self.core)
    }
}

static A: Operation = Operation {
    id: "a",
    method: Method::Get,
    path: &[Part::Text("/1")],
    ..Operation::USUAL
};

/// A request of `a`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct A<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> A<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &A);
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

impl<M: Mode> IntoFuture for A<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
