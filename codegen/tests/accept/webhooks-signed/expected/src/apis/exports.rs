//! Operations of the tag `exports`.

use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `exports`.
#[derive(Debug, Clone)]
pub struct ExportsApi {
    core: Core,
}

impl ExportsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `POST /exports`.
    ///
    /// The server may call back: `callbacks::StartExportCallback` reads what it sends.
    #[inline]
    pub fn start_export(&self) -> StartExport<Data> {
        StartExport::new(&self.core)
    }

    /// Like [`start_export`](Self::start_export), and also returns the status and the headers.
    #[inline]
    pub fn start_export_with_http_info(&self) -> StartExport<HttpInfo> {
        StartExport::new(&self.core)
    }
}

static START_EXPORT: Operation = Operation {
    id: "startExport",
    method: Method::Post,
    path: &[Part::Text("/exports")],
    ..Operation::USUAL
};

/// A request of `start_export`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct StartExport<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> StartExport<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &START_EXPORT);
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

impl<M: Mode> IntoFuture for StartExport<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
