//! Operations of the tag `file`.

use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `file`.
#[derive(Debug, Clone)]
pub struct FileApi {
    core: Core,
}

impl FileApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
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
