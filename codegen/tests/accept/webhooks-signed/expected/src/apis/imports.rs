//! Operations of the tag `imports`.

use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `imports`.
#[derive(Debug, Clone)]
pub struct ImportsApi {
    core: Core,
}

impl ImportsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `POST /imports`.
    ///
    /// The server may call back: `callbacks::StartImportCallback` reads what it sends.
    #[inline]
    pub fn start_import(&self) -> StartImport<Data> {
        StartImport::new(&self.core)
    }

    /// Like [`start_import`](Self::start_import), and also returns the status and the headers.
    #[inline]
    pub fn start_import_with_http_info(&self) -> StartImport<HttpInfo> {
        StartImport::new(&self.core)
    }
}

static START_IMPORT: Operation = Operation {
    id: "startImport",
    method: Method::Post,
    path: &[Part::Text("/imports")],
    ..Operation::USUAL
};

/// A request of `start_import`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct StartImport<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> StartImport<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &START_IMPORT);
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

impl<M: Mode> IntoFuture for StartImport<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
