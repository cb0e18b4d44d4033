//! Operations without a tag.

use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations without a tag.
#[derive(Debug, Clone)]
pub struct UntaggedApi {
    core: Core,
}

impl UntaggedApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /main`.
    #[inline]
    pub fn main(&self) -> Main<Data> {
        Main::new(&self.core)
    }

    /// Like [`main`](Self::main), and also returns the status and the headers.
    #[inline]
    pub fn main_with_http_info(&self) -> Main<HttpInfo> {
        Main::new(&self.core)
    }

    /// Calls `PUT /file`.
    #[inline]
    pub fn put_file(&self) -> PutFile<Data> {
        PutFile::new(&self.core)
    }

    /// Like [`put_file`](Self::put_file), and also returns the status and the headers.
    #[inline]
    pub fn put_file_with_http_info(&self) -> PutFile<HttpInfo> {
        PutFile::new(&self.core)
    }

    /// Calls `GET /file`.
    #[inline]
    pub fn get_file(&self) -> GetFile<Data> {
        GetFile::new(&self.core)
    }

    /// Like [`get_file`](Self::get_file), and also returns the status and the headers.
    #[inline]
    pub fn get_file_with_http_info(&self) -> GetFile<HttpInfo> {
        GetFile::new(&self.core)
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

    /// Calls `GET /plain`.
    #[inline]
    pub fn plain(&self) -> Plain<Data> {
        Plain::new(&self.core)
    }

    /// Like [`plain`](Self::plain), and also returns the status and the headers.
    #[inline]
    pub fn plain_with_http_info(&self) -> Plain<HttpInfo> {
        Plain::new(&self.core)
    }
}

static MAIN: Operation = Operation {
    id: "main",
    method: Method::Get,
    path: &[Part::Text("/main")],
    ..Operation::USUAL
};

/// A request of `main`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Main<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Main<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &MAIN);
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

impl<M: Mode> IntoFuture for Main<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PUT_FILE: Operation = Operation {
    id: "putFile",
    method: Method::Put,
    path: &[Part::Server("https://files.example.com/v1/"), Part::Text("/file")],
    ..Operation::USUAL
};

/// A request of `put_file`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PutFile<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PutFile<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &PUT_FILE);
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

impl<M: Mode> IntoFuture for PutFile<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_FILE: Operation = Operation {
    id: "getFile",
    method: Method::Get,
    path: &[Part::Server("http://{host}/v2"), Part::Text("/file")],
    ..Operation::USUAL
};

/// A request of `get_file`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetFile<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetFile<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_FILE);
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

impl<M: Mode> IntoFuture for GetFile<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
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

static PLAIN: Operation = Operation {
    id: "plain",
    method: Method::Get,
    path: &[Part::Text("/plain")],
    ..Operation::USUAL
};

/// A request of `plain`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Plain<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Plain<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &PLAIN);
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

impl<M: Mode> IntoFuture for Plain<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
