//! Operations of the tag `labels`.

use crate::runtime::{
    BoxFuture, Call, Core, Data, Download, Error, HttpInfo, Method, Mode, Operation,
    Part, RequestOptions,
};

/// Operations of the tag `labels`.
#[derive(Debug, Clone)]
pub struct LabelsApi {
    core: Core,
}

impl LabelsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /labels/{id}`.
    pub fn labels_get(&self, id: impl Into<String>) -> LabelsGet<Data> {
        LabelsGet::new(&self.core, id.into())
    }

    /// Like [`labels_get`](Self::labels_get), and also returns the status and the headers.
    pub fn labels_get_with_http_info(
        &self,
        id: impl Into<String>,
    ) -> LabelsGet<HttpInfo> {
        LabelsGet::new(&self.core, id.into())
    }
}

static LABELS_GET: Operation = Operation {
    id: "labels/get",
    method: Method::Get,
    path: &[Part::Text("/labels/"), Part::Param("id")],
    accept: "application/pdf",
    security: &[&[&crate::client::KEY]],
    ..Operation::USUAL
};

/// A request of `labels_get`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct LabelsGet<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> LabelsGet<M> {
    fn new(core: &Core, id: String) -> Self {
        let mut call = Call::new(core, &LABELS_GET);
        call.path("id", &id);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<Download>, Error>> {
        self.call.download::<M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Download>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for LabelsGet<M> {
    type Output = Result<M::Output<Download>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
