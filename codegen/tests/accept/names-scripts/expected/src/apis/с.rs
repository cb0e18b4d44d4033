//! Operations of the tag `с`.

use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `с`.
#[derive(Debug, Clone)]
pub struct СApi {
    core: Core,
}

impl СApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /1/{а}`.
    pub fn а(&self, а: impl Into<String>) -> А<Data> {
        А::new(&self.core, а.into())
    }

    /// Like [`а`](Self::а), and also returns the status and the headers.
    pub fn а_with_http_info(&self, а: impl Into<String>) -> А<HttpInfo> {
        А::new(&self.core, а.into())
    }

    /// Calls `GET /2/{a}`.
    pub fn a(&self, a: impl Into<String>) -> A<Data> {
        A::new(&self.core, a.into())
    }

    /// Like [`a`](Self::a), and also returns the status and the headers.
    pub fn a_with_http_info(&self, a: impl Into<String>) -> A<HttpInfo> {
        A::new(&self.core, a.into())
    }
}

static А: Operation = Operation {
    id: "а",
    method: Method::Get,
    path: &[Part::Text("/1/"), Part::Param("а")],
    ..Operation::USUAL
};

/// A request of `а`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct А<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> А<M> {
    fn new(core: &Core, а: String) -> Self {
        let mut call = Call::new(core, &А);
        call.path("а", &а);
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

impl<M: Mode> IntoFuture for А<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static A: Operation = Operation {
    id: "a",
    method: Method::Get,
    path: &[Part::Text("/2/"), Part::Param("a")],
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
    fn new(core: &Core, a: String) -> Self {
        let mut call = Call::new(core, &A);
        call.path("a", &a);
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
